import { type Box, type Point, placeUnder, type Size } from './place.ts';

/**
 * Lifts an element over everything, so that no window, transform or overflow can cover or clip it, and puts it
 * where `place` says. Where there is no top layer the element stays a fixed box with a high z-index.
 */
export function liftAndPlace(element: HTMLElement, place: (size: Size, room: Size) => Point): void {
  if ('showPopover' in element && element.popover === null) {
    element.popover = 'manual';
    element.showPopover();
  }
  const { width, height } = element.getBoundingClientRect();
  const at = place({ width, height }, { width: window.innerWidth, height: window.innerHeight });
  element.style.left = `${at.x}px`;
  element.style.top = `${at.y}px`;
}

/** The same, under a box or above it. */
export function liftUnder(element: HTMLElement, box: Box): void {
  liftAndPlace(element, (size, room) => placeUnder(box, size, room));
}
