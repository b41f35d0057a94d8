import { editable } from './fields.ts';

const flags = { Control: 'ctrlKey', Alt: 'altKey', Shift: 'shiftKey', Meta: 'metaKey' } as const;
type Modifier = keyof typeof flags;
const isModifier = (key: string): key is Modifier => Object.hasOwn(flags, key);

/** What Shift makes of the other signs of a keyboard; letters know their capitals. */
const shifted: Readonly<Record<string, string>> = Object.fromEntries(
  ['1!', '2@', '3#', '4$', '5%', '6^', '7&', '8*', '9(', '0)', '-_', '=+', '[{', ']}', ';:', '\'"', ',<']
    .concat('.>', '/?', '\\|', '`~')
    .map(([plain = '', above = '']) => [plain, above]),
);

/**
 * Sticky keys, for whoever presses with one finger or a stick: a modifier that is pressed and let go alone counts
 * for the next key or click. Pressed twice it is itself alone, as Alt and the system key are. `told` hears which
 * ones wait. Returns how to stop.
 */
export function followSticky(view: Window, told: (held: readonly string[]) => void): () => void {
  const held = new Set<Modifier>();
  const ends = new AbortController();
  const options = { capture: true, signal: ends.signal };
  let alone: Modifier | null = null;

  const block = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const letGo = (): void => {
    held.clear();
    told([]);
  };
  const say = (
    type: 'keydown' | 'keyup',
    event: KeyboardEvent,
    key: string,
    with_: ReadonlySet<Modifier>,
  ) => {
    const init: KeyboardEventInit = {
      key,
      code: key === event.key ? event.code : '',
      bubbles: true,
      cancelable: true,
    };
    for (const modifier of Object.keys(flags) as Modifier[]) {
      init[flags[modifier]] = event[flags[modifier]] || with_.has(modifier);
    }
    return (event.target ?? view).dispatchEvent(new KeyboardEvent(type, init));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.isComposing) return;
    if (isModifier(event.key)) {
      if (!event.repeat) alone = event.key;
      block(event);
      return;
    }
    alone = null;
    if (held.size === 0) return;
    block(event);
    const now = new Set(held);
    letGo();
    const key =
      now.has('Shift') && event.key.length === 1
        ? (shifted[event.key] ?? event.key.toUpperCase())
        : event.key;
    if (say('keydown', event, key, now)) finish(event.target, key, now);
    for (const modifier of now) {
      now.delete(modifier);
      say('keyup', event, modifier, now);
    }
  };
  const onKeyUp = (event: KeyboardEvent): void => {
    if (!event.isTrusted || alone === null || event.key !== alone) return;
    block(event);
    const key = alone;
    alone = null;
    if (held.delete(key)) {
      say('keydown', event, key, held);
      say('keyup', event, key, held);
    } else held.add(key);
    told([...held]);
  };
  /** A click goes on as it is, and only says that the waiting keys are down. */
  const onPress = (event: MouseEvent): void => {
    for (const modifier of held) Object.defineProperty(event, flags[modifier], { value: true });
    alone = null;
    if (event.type === 'click') letGo();
  };
  view.addEventListener('keydown', onKeyDown, options);
  view.addEventListener('keyup', onKeyUp, options);
  for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click'] as const) {
    view.addEventListener(type, onPress, options);
  }
  return () => {
    ends.abort();
    letGo();
  };
}

/** What the browser itself would have done with such a key in a text field, or with Shift and Tab. */
function finish(target: EventTarget | null, key: string, held: ReadonlySet<Modifier>): void {
  const field = editable(target);
  const page = document;
  if (key === 'Tab' && held.has('Shift')) previousStop(page)?.focus();
  else if (field === null || held.has('Alt') || held.has('Meta')) return;
  else if (!held.has('Control')) {
    if (key.length === 1) page.execCommand('insertText', false, key);
  } else if (key === 'a') field.select();
  else if (key === 'v') {
    // Refused where the person said so: then nothing is pasted, as with a real key.
    void navigator.clipboard?.readText().then(
      (text) => page.execCommand('insertText', false, text),
      () => undefined,
    );
  } else {
    const command = { c: 'copy', x: 'cut', z: 'undo', y: 'redo' }[key];
    if (command !== undefined) page.execCommand(command);
  }
}

function previousStop(page: Document): HTMLElement | undefined {
  const stops = [
    ...page.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, [tabindex]'),
  ].filter((one) => one.tabIndex >= 0 && !one.matches(':disabled, [inert] *') && one.checkVisibility());
  return stops.at(stops.indexOf(page.activeElement as HTMLElement) - 1);
}
