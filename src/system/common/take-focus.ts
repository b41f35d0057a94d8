/** Puts the keyboard on something that has just been drawn, unless another window has become the active one meanwhile. */
export function takeFocus(element: HTMLElement | null | undefined): void {
  if (element?.closest('[data-window]')?.getAttribute('data-active') !== 'false') element?.focus();
}
