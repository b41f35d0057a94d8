interface Point {
  readonly x: number;
  readonly y: number;
}

/** A drag that is going on. */
export interface TouchDrag {
  move(to: Point): void;
  drop(): void;
  cancel(): void;
}

/**
 * Begins the drag a mouse would have begun here, with the same events, so that whatever takes a mouse's drag takes a
 * finger's. Null when the thing is not to be dragged.
 */
export function beginTouchDrag(source: HTMLElement, from: Point): TouchDrag | null {
  const transfer = new DataTransfer();
  let over: Element = source;
  let at = from;
  let accepted = false;
  /** Whether nobody prevented what the browser would do. */
  const say = (type: string, target: Element): boolean =>
    target.dispatchEvent(
      new DragEvent(type, {
        bubbles: true,
        cancelable: true,
        composed: true,
        dataTransfer: transfer,
        clientX: at.x,
        clientY: at.y,
      }),
    );
  if (!say('dragstart', source)) return null;
  const ghost = ghostOf(source, from);
  const end = (): void => {
    ghost.remove();
    say('dragend', source);
  };
  return {
    move: (to) => {
      at = to;
      ghost.style.translate = `${to.x - from.x}px ${to.y - from.y}px`;
      const under = document.elementFromPoint(to.x, to.y) ?? document.body;
      if (under !== over) {
        say('dragleave', over);
        say('dragenter', under);
        over = under;
      }
      accepted = !say('dragover', under);
    },
    drop: () => {
      say(accepted ? 'drop' : 'dragleave', over);
      end();
    },
    cancel: () => {
      say('dragleave', over);
      end();
    },
  };
}

/** The picture and the name of what is dragged, which go along with the finger. */
function ghostOf(source: HTMLElement, { x, y }: Point): HTMLElement {
  const ghost = document.createElement('div');
  ghost.className = 'touch-ghost';
  ghost.setAttribute('aria-hidden', 'true');
  const picture = source.querySelector('img')?.cloneNode();
  const name = source.querySelector('[data-label]')?.textContent ?? source.textContent;
  ghost.append(...(picture === undefined ? [] : [picture]), name);
  Object.assign(ghost.style, { left: `${x}px`, top: `${y}px` });
  document.body.append(ghost);
  return ghost;
}
