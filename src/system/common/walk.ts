export interface Box {
  readonly id: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

/** Half a unit of slack, since laid-out boxes rarely meet on whole pixels. */
const SLACK = 1;

/** The box an arrow key leads to: the nearest that way, staying in the row or column when there is one. */
export function nearest(boxes: readonly Box[], from: string, direction: Direction): string | undefined {
  const here = boxes.find((box) => box.id === from);
  if (here === undefined) return boxes[0]?.id;
  const along = direction === 'ArrowUp' || direction === 'ArrowDown' ? 'y' : 'x';
  const sign = direction === 'ArrowDown' || direction === 'ArrowRight' ? 1 : -1;
  let best: { id: string; cost: number } | undefined;
  for (const box of boxes) {
    if (box.id === from) continue;
    const [dx, dy] = [centreX(box) - centreX(here), centreY(box) - centreY(here)];
    const ahead = sign * (along === 'y' ? dy : dx);
    if (ahead <= SLACK) continue;
    const aside = Math.abs(along === 'y' ? dx : dy);
    const reach = along === 'y' ? here.width : here.height;
    // Whatever is out of the row or column counts as far away, so that rows are walked before they are left.
    const cost = ahead + aside * 2 + (aside > reach / 2 ? 10_000 : 0);
    if (best === undefined || cost < best.cost) best = { id: box.id, cost };
  }
  return best?.id;
}

/** Which boxes a rectangle touches. */
export function touched(boxes: readonly Box[], area: Omit<Box, 'id'>): readonly string[] {
  return boxes
    .filter(
      (box) =>
        box.left < area.left + area.width &&
        area.left < box.left + box.width &&
        box.top < area.top + area.height &&
        area.top < box.top + box.height,
    )
    .map((box) => box.id);
}

const centreX = (box: Box) => box.left + box.width / 2;
const centreY = (box: Box) => box.top + box.height / 2;
