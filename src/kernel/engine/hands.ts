import type { EditedField, Stroke } from '#sdk/protocol/editing.ts';
import type { FrameProcess } from './frame-process.ts';

export interface HandsListener {
  /** The person did something inside a frame. */
  touched(): void;
  /** A field inside a frame took the focus; `null`: none has it. */
  edited(field: EditedField | null): void;
}

/** What hands do inside frames, where the page cannot see it, and what an on-screen keyboard does for them. */
export class Hands {
  readonly #listeners = new Set<HandsListener>();
  #frame: FrameProcess | null = null;

  /** Listens until the returned function is called. */
  follow(listener: HandsListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  touch(): void {
    for (const { touched } of this.#listeners) touched();
  }

  /** A frame tells of its field. Only the one that holds the focus can have one. */
  edit(frame: FrameProcess, field: EditedField | null): void {
    if (field === null && frame !== this.#frame) return;
    if (field !== null && document.activeElement !== frame.element) return;
    this.#frame = field && frame;
    for (const { edited } of this.#listeners) edited(field);
  }

  /** Types into the field that was last told of. */
  strike(stroke: Stroke): void {
    this.#frame?.say({ type: 'typed', stroke });
  }
}
