/**
 * Gives the focus back to what had it. From outside a frame only the frame as a whole could get it, not the field in
 * it: what stands around the frame gets it instead, and whoever runs the frame hands it on.
 */
export function refocus(before: Element | null): void {
  const target =
    before instanceof HTMLIFrameElement
      ? before.parentElement?.closest<HTMLElement>('[tabindex]')
      : before instanceof HTMLElement
        ? before
        : null;
  if (target?.isConnected) target.focus({ preventScroll: true });
}
