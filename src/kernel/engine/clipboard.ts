/** Puts text on the clipboard. Where the page came over plain HTTP only the older way exists. */
export async function writeClipboard(text: string): Promise<void> {
  if (globalThis.isSecureContext && document.hasFocus()) {
    await navigator.clipboard.writeText(text);
    return;
  }
  const carrier = document.createElement('textarea');
  carrier.value = text;
  carrier.style.position = 'fixed';
  carrier.style.opacity = '0';
  const focused = document.activeElement;
  document.body.append(carrier);
  carrier.select();
  const done = document.execCommand('copy');
  carrier.remove();
  if (focused instanceof HTMLElement) focused.focus();
  if (!done) throw new Error('the browser refused the clipboard');
}
