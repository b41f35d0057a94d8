/** Where pop-ups go: wholly on the screen, beside or under what opened them. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const within = (wanted: number, length: number, room: number): number =>
  Math.max(0, Math.min(wanted, room - length));

/** At a point, growing right and down; flips to the other side of the point where there is no room. */
export function placeAtPoint(at: Point, size: Size, room: Size): Point {
  const flipX = at.x + size.width > room.width && at.x - size.width >= 0;
  const flipY = at.y + size.height > room.height && at.y - size.height >= 0;
  return {
    x: within(flipX ? at.x - size.width : at.x, size.width, room.width),
    y: within(flipY ? at.y - size.height : at.y, size.height, room.height),
  };
}

/** Under a box (or above it), edge to edge. */
export function placeUnder(box: Box, size: Size, room: Size): Point {
  const above = box.bottom + size.height > room.height && box.top - size.height >= 0;
  return {
    x: within(box.left, size.width, room.width),
    y: within(above ? box.top - size.height : box.bottom, size.height, room.height),
  };
}

/** Right of a box (or left of it), overlapping by a little as cascades do. */
export function placeBeside(box: Box, size: Size, room: Size, overlap = 3): Point {
  const left = box.right - overlap + size.width > room.width && box.left + overlap - size.width >= 0;
  return {
    x: within(left ? box.left + overlap - size.width : box.right - overlap, size.width, room.width),
    y: within(box.top - overlap, size.height, room.height),
  };
}
