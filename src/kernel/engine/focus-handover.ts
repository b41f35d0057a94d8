import type { FrameProcess } from './frame-process.ts';

/** The other button asks for a menu, which takes the keyboard when it has been fetched; in milliseconds. */
const menuMs = 300;

/**
 * Hands the keyboard to the active window's app whenever nobody else holds it: the page as a whole, or the
 * window around the frame, has no use for keys. Never while a button is held down, since Esc must end a drag.
 */
export function handOverFocus(
  active: () => FrameProcess | undefined,
  give: (frame: FrameProcess) => void,
): () => void {
  let held = false;
  const settle = () => {
    const frame = active();
    const { activeElement, documentElement } = document;
    if (!frame || held || 'dragging' in documentElement.dataset || !document.hasFocus()) return;
    const unclaimed = activeElement === null || activeElement.contains(frame.element);
    if (unclaimed && activeElement !== frame.element) give(frame);
  };
  document.addEventListener(
    'pointerdown',
    () => {
      held = true;
    },
    { capture: true },
  );
  // What had the focus for a while, such as a menu, gives it back to the window around the frame.
  document.addEventListener('focusin', () => setTimeout(settle));
  for (const end of ['pointerup', 'pointercancel'] as const) {
    document.addEventListener(
      end,
      ({ button }) => {
        held = false;
        setTimeout(settle, button === 2 ? menuMs : 0);
      },
      { capture: true },
    );
  }
  // A menu that is left by a key leaves the keyboard to nobody.
  document.addEventListener('keyup', () => setTimeout(settle), { capture: true });
  return settle;
}
