import { shortcutOf } from '../protocol/shortcut.ts';
import type { Link } from './link.ts';

/** Tells the shell what it cannot see itself: touches, focus, and the desktop's own shortcuts. */
export class Senses {
  readonly #link: Link;
  #keys = new Set<string>();
  #forwarded = false;
  #focused: HTMLElement | null = null;
  #lastInput = Number.NEGATIVE_INFINITY;

  constructor(link: Link, view: Window) {
    this.#link = link;
    view.addEventListener('pointerdown', () => link.say({ type: 'touched', by: 'pointerdown' }), true);
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

  /** Puts the keyboard focus back where it was, or on the first thing that takes it. */
  restoreFocus(): void {
    window.focus();
    const first = document.querySelector<HTMLElement>(
      '[autofocus], input:not([disabled]), button:not([disabled]), select, textarea, [tabindex="0"]',
    );
    (this.#focused?.isConnected ? this.#focused : first)?.focus({ preventScroll: true });
  }

  #onFocus(event: FocusEvent): void {
    if (event.target instanceof HTMLElement) this.#focused = event.target;
    this.#link.say({ type: 'touched', by: 'focusin' });
  }

  #onKey(event: KeyboardEvent): void {
    const key = shortcutOf(event);
    if (this.#keys.has(key)) {
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
