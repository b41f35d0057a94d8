import { readyTexts, say } from '#src/system/common/texts.ts';
import { topicAt } from '#src/system/common/whats-this.ts';
import { liftUnder } from '#ui/lib/top-layer.ts';
import { announce } from '../announce.tsx';
import { useWindows } from './store.ts';

const mark = 'asking';

/** What came of the last question: a tip on the screen, or a pointer that waits for a control. */
const last = { end: (): void => undefined };

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Esc, or another window's becoming active, ends what was begun last. */
function endable(signal: AbortSignal): void {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    swallow(event);
    last.end();
  };
  document.addEventListener('keydown', onKeyDown, { capture: true, signal });
  const { active } = useWindows.getState();
  const stop = useWindows.subscribe((state) => state.active !== active && last.end());
  signal.addEventListener('abort', stop, { once: true });
}

/** Tells beside a control what it is for, until the next press or key. */
function tell(control: HTMLElement, words: string): void {
  const tip = document.createElement('div');
  tip.className = 'ui-tooltip whats-this';
  tip.setAttribute('role', 'tooltip');
  tip.textContent = words;
  document.body.append(tip);
  liftUnder(tip, control.getBoundingClientRect());
  announce(words);
  const over = new AbortController();
  const { signal } = over;
  last.end = () => {
    over.abort();
    tip.remove();
  };
  endable(signal);
  for (const type of ['pointerdown', 'keydown', 'scroll'])
    document.addEventListener(type, () => last.end(), { capture: true, signal });
}

/** Shift+F1: tells what the control that has the focus is for. */
export async function tellFocused(): Promise<void> {
  await readyTexts();
  last.end();
  const window = document.activeElement?.closest('[data-fixed]');
  const found = window && document.activeElement ? topicAt(document.activeElement) : null;
  if (found !== null) tell(found.control, say(found.topic));
}

/** The question mark in a caption: the next press on a control of the window tells what it is for, and does nothing. */
export async function askWhatsThis(windowId: string): Promise<void> {
  await readyTexts();
  last.end();
  const window = document.querySelector(`[data-window="${windowId}"]`);
  if (window === null) return;
  const over = new AbortController();
  const { signal } = over;
  document.documentElement.dataset[mark] = '';
  last.end = () => {
    over.abort();
    delete document.documentElement.dataset[mark];
  };
  const onPress = (event: Event): void => {
    const { target } = event;
    const inside = target instanceof Element && window.contains(target);
    const body = inside ? target.closest('.window-body') : null;
    // A press elsewhere ends the question and means what it always means.
    if (body === null) last.end();
    else swallow(event);
    if (body === null || event.type !== 'click') return;
    last.end();
    const found = topicAt(target as Element);
    if (found !== null) tell(found.control, say(found.topic));
  };
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'contextmenu'])
    document.addEventListener(type, onPress, { capture: true, signal });
  endable(signal);
}
