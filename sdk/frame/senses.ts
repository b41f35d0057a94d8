import { describeField, type Editable, editable } from '../hands/fields.ts';
import { seclude } from '../hands/seclusion.ts';
import { followSticky } from '../hands/sticky.ts';
import { strike } from '../hands/strokes.ts';
import type { Stroke } from '../protocol/editing.ts';
import { shortcutOf } from '../protocol/shortcut.ts';
import type { Link } from './link.ts';

/** Tells the shell what it cannot see itself: touches, focus, and the desktop's own shortcuts. */
export class Senses {
  readonly #link: Link;
  readonly #view: Window;
  #keys = new Set<string>();
  #forwarded = false;
  #focused: HTMLElement | null = null;
  /** Whether this frame was given the keyboard and has not lost it. */
  #holds = false;
  #lastInput = Number.NEGATIVE_INFINITY;
  #lastMove = Number.NEGATIVE_INFINITY;
  #leaveKiosk: (() => void) | null = null;
  #edited: Editable | null = null;
  #unstick: (() => void) | null = null;

  constructor(link: Link, view: Window) {
    this.#link = link;
    this.#view = view;
    view.addEventListener('pointerdown', () => link.say({ type: 'touched', by: 'pointerdown' }), true);
    for (const type of ['pointermove', 'wheel'] as const) {
      view.addEventListener(type, () => this.#onMove(), { capture: true, passive: true });
    }
    view.addEventListener('focusin', (event) => this.#onFocus(event), true);
    view.addEventListener('blur', (event) => {
      if (event.target === view) link.say({ type: 'touched', by: 'blur' });
    });
    view.addEventListener('keydown', (event) => this.#onKey(event), true);
    view.addEventListener('keyup', (event) => this.#onKeyUp(event), true);
    view.addEventListener('contextmenu', (event) => {
      // The browser's own menu offers what does not work in here; text fields keep it for paste.
      if (!(event.target as Element).closest('input, textarea, [contenteditable]')) event.preventDefault();
    });
  }

  /** The shortcuts given at the handshake. */
  set keys(keys: readonly string[]) {
    this.#keys = new Set(keys);
  }

  /** Begins or ends what a public machine needs of a frame: no ways out, and word of the field in use. */
  atKiosk(on: boolean): void {
    if (on === (this.#leaveKiosk !== null)) return;
    this.#leaveKiosk?.();
    this.#leaveKiosk = null;
    if (!on) return;
    const open = seclude(this.#view);
    const ends = new AbortController();
    const { signal } = ends;
    const tell = (target: EventTarget | null) => this.#edit(editable(target));
    this.#view.addEventListener('focusin', (event) => tell(event.target), { signal });
    this.#view.addEventListener('focusout', (event) => tell(event.relatedTarget), { signal });
    // The keyboard takes room from below; the field must stay in sight in what is left.
    this.#view.addEventListener('resize', () => this.#edited?.scrollIntoView({ block: 'center' }), {
      signal,
    });
    tell(document.activeElement);
    this.#leaveKiosk = () => {
      open();
      ends.abort();
    };
  }

  /** Begins or ends taking modifiers that are pressed before their key. */
  sticky(on: boolean): void {
    if (on === (this.#unstick !== null)) return;
    this.#unstick?.();
    this.#unstick = on ? followSticky(this.#view, () => undefined) : null;
  }

  /** A press on the on-screen keyboard. */
  type(stroke: Stroke): void {
    if (this.#edited?.isConnected) strike(this.#edited, stroke);
  }

  #edit(field: Editable | null): void {
    if (field === this.#edited) return;
    this.#edited = field;
    this.#link.say({ type: 'editing', field: field && describeField(field) });
  }

  /** Puts the keyboard focus back where it was, or on the first thing that takes it. */
  restoreFocus(): void {
    this.#holds = true;
    window.focus();
    const first = document.querySelector<HTMLElement>(
      '[autofocus], input:not([disabled]), button:not([disabled]), select, textarea, [tabindex="0"]',
    );
    (this.#focused?.isConnected ? this.#focused : first)?.focus({ preventScroll: true });
  }

  /** The window is no longer the active one; the keyboard is another's. */
  dropFocus(): void {
    this.#holds = false;
  }

  /** A window may have got the keyboard before its app was drawn. */
  takeLateFocus(): void {
    if (this.#holds && document.activeElement === document.body) this.restoreFocus();
  }

  #onFocus(event: FocusEvent): void {
    if (event.target instanceof HTMLElement) this.#focused = event.target;
    this.#link.say({ type: 'touched', by: 'focusin' });
  }

  /** A sign that somebody is there, which the shell cannot see; now and then is often enough. */
  #onMove(): void {
    const now = performance.now();
    if (now - this.#lastMove < 10_000) return;
    this.#lastMove = now;
    this.#link.say({ type: 'touched', by: 'move' });
  }

  #onKey(event: KeyboardEvent): void {
    const key = shortcutOf(event);
    // What an input method takes is no shortcut.
    if (!event.isComposing && this.#keys.has(key)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      this.#forwarded = true;
      this.#link.say({ type: 'key', key, phase: 'down' });
      return;
    }
    const now = performance.now();
    // Whoever took the last input is the suspect when the frames' process hangs; once a second tells enough.
    if (now - this.#lastInput > 1_000) {
      this.#lastInput = now;
      this.#link.say({ type: 'touched', by: 'input' });
    }
  }

  /** A switcher held open by Alt needs to know when Alt is let go. */
  #onKeyUp(event: KeyboardEvent): void {
    const modifier = event.key === 'Alt' || event.key === 'Meta' || event.key === 'Control';
    if (!modifier || !this.#forwarded) return;
    this.#forwarded = false;
    event.preventDefault();
    this.#link.say({ type: 'key', key: event.key, phase: 'up' });
  }
}
