import type { FrameProcess } from './frame-process.ts';

/**
 * A frame can take the keyboard focus at any moment by `focus()`, and the keystrokes meant for another window
 * with it. The page cannot forbid that, but it sees where the focus is, and where the pointer is: a frame that
 * is neither the active window's nor under the pointer has no business with the focus.
 */
export class FocusGuard {
  readonly #frames: () => readonly FrameProcess[];
  #active: string | null = null;
  #hovered: Element | null = null;
  #touch = false;
  #last: HTMLElement | null = null;

  constructor(frames: () => readonly FrameProcess[]) {
    this.#frames = frames;
    document.addEventListener('pointerover', (event) => {
      this.#hovered = event.target instanceof Element ? event.target : null;
      this.#touch = event.pointerType !== 'mouse';
    });
    document.addEventListener('focusin', (event) => {
      if (event.target instanceof HTMLElement) this.#note(event.target);
    });
    window.addEventListener('blur', () => setTimeout(() => this.check()));
  }

  /** The window that became active, or stopped being so. */
  setActive(windowId: string, active: boolean): void {
    if (active) this.#active = windowId;
    else if (this.#active === windowId) this.#active = null;
  }

  /** Whether a frame may have been reached by the person: by hand, or because its window is the active one. */
  plausible(frame: FrameProcess): boolean {
    return this.#touch || frame.windowId === this.#active || frame.element === this.#hovered;
  }

  /** Puts the focus back where it was if a frame has stolen it. */
  check(): void {
    const { activeElement } = document;
    const thief = this.#frames().find(({ element }) => element === activeElement);
    if (!thief) return;
    if (this.plausible(thief)) {
      this.#last = thief.element;
      thief.lastFocus = performance.now();
      return;
    }
    thief.element.blur();
    const owner = this.#frames().find(({ windowId }) => windowId === this.#active);
    if (this.#last?.isConnected && this.#last !== thief.element) this.#last.focus();
    else owner?.element.focus();
  }

  #note(element: HTMLElement): void {
    if (element instanceof HTMLIFrameElement) this.check();
    else this.#last = element;
  }
}
