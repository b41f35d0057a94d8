import type { FrameProcess } from './frame-process.ts';

/** How long after a touch a frame may take the focus: the click that brought it there. */
const touchMs = 500;
/** The touch that explains a lost focus may be reported a moment after the loss. */
const settleMs = 10;
/** How long what this guard did itself may echo from the frames. */
const echoMs = 60;
/** How often it is looked whether a frame that was ended has left the page. */
const goneMs = 20;
/** So many thefts within a time, and the app is taken for what it is. */
const patience = { thefts: 12, withinMs: 5_000 } as const;

export interface FocusGuardEvents {
  /** A frame keeps taking the focus from another window. */
  persistent(frame: FrameProcess): void;
}

/**
 * A frame can take the keyboard focus at any moment by `focus()`, and the keystrokes meant for another window
 * with it; the page can neither forbid it nor, between two frames, see it happen. So the focus belongs to the
 * active window or to a frame that was just touched; from anywhere else it is taken back, and an app that does
 * not leave off is reported. That a touch is only the frame's own word does no harm: a touch brings its window
 * to the front, where the person sees who has the keyboard.
 */
export class FocusGuard {
  readonly #frames: () => readonly FrameProcess[];
  readonly #events: FocusGuardEvents;
  #active: string | null = null;
  /** Who had the focus last with good reason. */
  #holder: HTMLElement | null = null;
  #given = Number.NEGATIVE_INFINITY;

  constructor(frames: () => readonly FrameProcess[], events: FocusGuardEvents) {
    this.#frames = frames;
    this.#events = events;
    document.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLElement && isOfPage(target)) this.#holder = target;
    });
    window.addEventListener('blur', () => setTimeout(() => this.#look(), settleMs));
  }

  /** The window that became active, or stopped being so. */
  setActive(windowId: string, active: boolean): void {
    if (active) this.#active = windowId;
    else if (this.#active === windowId) this.#active = null;
  }

  isActive(frame: FrameProcess): boolean {
    return frame.windowId === this.#active;
  }

  /** Gives a frame the keyboard, even where the page believes that it has it. */
  give(frame: FrameProcess): void {
    this.#holder = frame.element;
    this.#given = performance.now();
    // By way of another element: the page may believe that the frame has the focus, and `blur` on a frame
    // would take it from the field inside as well.
    const aside = document.createElement('span');
    aside.tabIndex = -1;
    aside.dataset['focusAside'] = '';
    document.body.append(aside);
    aside.focus({ preventScroll: true });
    frame.element.focus({ preventScroll: true });
    aside.remove();
    const tell = () => frame.say({ type: 'active', active: this.isActive(frame), focus: true });
    tell();
    // The browser's word to the frame takes another way than ours, and may take the focus from the field again.
    setTimeout(() => this.#holder === frame.element && tell(), echoMs);
  }

  /** The person touched a frame. */
  touched(frame: FrameProcess): void {
    frame.lastTouch = performance.now();
    this.#holder = frame.element;
  }

  /** A frame says that the focus came to it. */
  came(frame: FrameProcess): void {
    if (this.#mayHold(frame)) this.#holder = frame.element;
    else setTimeout(() => this.#judge(frame), settleMs);
  }

  /** A frame says that the focus left it. The page itself hears nothing of it when it went to another frame. */
  left(frame: FrameProcess): void {
    // Giving takes the focus away first, and the frame reports that as well.
    if (performance.now() - this.#given < echoMs) return;
    setTimeout(() => {
      if (this.#holder !== frame.element || !document.hasFocus()) return;
      const now = document.activeElement;
      if (!(now instanceof HTMLIFrameElement) || this.#justTouched(frame)) return;
      const thief = this.#frames().find(({ element }) => element === now && element !== frame.element);
      if (thief) this.#judge(thief);
      else this.give(frame);
    }, settleMs);
  }

  /** The focus went from the page into a frame. */
  #look(): void {
    const { activeElement } = document;
    const frame = this.#frames().find(({ element }) => element === activeElement);
    if (frame) this.#judge(frame);
  }

  #judge(frame: FrameProcess): void {
    if (this.#mayHold(frame)) {
      this.#holder = frame.element;
      return;
    }
    const now = performance.now();
    frame.thefts = [...frame.thefts.filter((time) => now - time < patience.withinMs), now];
    frame.element.blur();
    this.#restore();
    if (frame.thefts.length < patience.thefts) return;
    this.#events.persistent(frame);
    this.#restoreWithout(frame);
  }

  /** An ended thief may strike once more before it has left the page, and the focus would be lost with it. */
  #restoreWithout({ element }: Pick<FrameProcess, 'element'>): void {
    if (element.isConnected) setTimeout(() => this.#restoreWithout({ element }), goneMs);
    else setTimeout(() => this.#restore(), settleMs);
  }

  #restore(): void {
    const owner = this.#frames().find(({ element }) => element === this.#holder);
    if (owner) this.give(owner);
    else if (this.#holder?.isConnected) this.#holder.focus();
  }

  #mayHold(frame: FrameProcess): boolean {
    return performance.now() - frame.lastTouch < touchMs || (this.isActive(frame) && !isInMenu(this.#holder));
  }

  /** Whether another frame than this one was touched a moment ago. */
  #justTouched(but: FrameProcess): boolean {
    const now = performance.now();
    return this.#frames().some((frame) => frame !== but && now - frame.lastTouch < touchMs);
  }
}

/** An open menu keeps the keyboard, also from an app that has just been drawn and reads late that it has it. */
function isInMenu(holder: HTMLElement | null): boolean {
  return holder?.isConnected === true && holder.closest('[role=menu]') !== null;
}

/** Neither a frame nor the element that the focus only passes through. */
function isOfPage(element: HTMLElement): boolean {
  return !(element instanceof HTMLIFrameElement) && element.dataset['focusAside'] === undefined;
}
