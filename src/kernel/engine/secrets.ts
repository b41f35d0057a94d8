/** The attribute on the page that takes every frame from view while a secret is typed. */
const mark = 'data-secret';

/**
 * A frame can take the focus by `focus()` at any time, even one that is hidden by other means. While a secret
 * is typed frames are not displayed at all, and the focus is fetched back if it leaves the page's own elements.
 */
export class Secrets {
  #held = 0;
  #last: HTMLElement | null = null;

  /** Begins the guard. Returns how to end it. */
  hold(): () => void {
    this.#held += 1;
    if (this.#held === 1) this.#begin();
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      this.#held -= 1;
      if (this.#held === 0) this.#end();
    };
  }

  #begin(): void {
    document.documentElement.setAttribute(mark, '');
    this.#last = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    document.addEventListener('focusin', this.#remember);
    window.addEventListener('blur', this.#fetchBack);
  }

  #end(): void {
    document.documentElement.removeAttribute(mark);
    document.removeEventListener('focusin', this.#remember);
    window.removeEventListener('blur', this.#fetchBack);
  }

  readonly #remember = (event: FocusEvent): void => {
    if (event.target instanceof HTMLElement && !(event.target instanceof HTMLIFrameElement)) {
      this.#last = event.target;
    }
  };

  /** After the event: during it the browser has not finished moving the focus and would ignore us. */
  readonly #fetchBack = (): void => {
    setTimeout(() => {
      if (document.activeElement instanceof HTMLIFrameElement) {
        document.activeElement.blur();
        this.#last?.focus();
      }
    });
  };
}
