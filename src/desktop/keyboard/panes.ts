/** Where F6 goes round: desktop, active window, taskbar, notification area. */
const panes = ['.icon-area', '.window[data-active="true"]', '.tasks button, .start-button', '.tray button'];

/** Moves the keyboard to the next part of the screen. */
export function nextPane(backwards: boolean): void {
  const stops = panes
    .map((selector) => document.querySelector<HTMLElement>(selector))
    .filter((element): element is HTMLElement => element !== null);
  const here = document.activeElement;
  const inside = stops.findIndex((stop) => {
    const part = stop.closest('.tray, .taskbar, .window, .icon-area');
    return part?.contains(here) === true;
  });
  // The tray is inside the bar: the inner part is the one meant.
  const inTray = here?.closest('.tray') !== null && here !== null;
  const at = inTray ? stops.length - 1 : inside;
  stops[(at + (backwards ? -1 : 1) + stops.length) % stops.length]?.focus();
}
