/** The one way to write a key combination, on both sides: `Ctrl+Alt+Shift+Meta+Key`. */
export function shortcutOf(event: {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
}): string {
  const modifiers = [
    event.ctrlKey && event.key !== 'Control' && 'Ctrl',
    event.altKey && event.key !== 'Alt' && 'Alt',
    event.shiftKey && event.key !== 'Shift' && 'Shift',
    event.metaKey && event.key !== 'Meta' && 'Meta',
  ].filter((part) => part !== false);
  return [...modifiers, keyName(event.key, event.code)].join('+');
}

/** Letters and digits by their place, since Alt and Shift change the sign they make. */
function keyName(key: string, code: string): string {
  const plain = /^(?:Key|Digit)(.)$/.exec(code)?.[1];
  if (plain) return plain;
  if (code === 'Minus') return '-';
  return key === ' ' ? 'Space' : key;
}
