import type { EditedField, Stroke } from '#sdk/protocol/editing.ts';
import type { FrameProcess } from './frame-process.ts';

export interface HandsListener {
  /** The person did something inside a frame. */
  touched(): void;
  /** A field inside a frame took the focus; `null`: none has it. */
  edited(field: EditedField | null): void;
}

/** Waits between looks, in ms. */
const patience = [50, 150, 400, 1_000] as const;

/** What hands do inside frames, where the page cannot see it, and what an on-screen keyboard does for them. */
export class Hands {
  readonly #listeners = new Set<HandsListener>();
  #frame: FrameProcess | null = null;
  #told: { readonly frame: FrameProcess; readonly field: EditedField } | null = null;

  /** Listens until the returned function is called. */
  follow(listener: HandsListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The frame's word may come before the browser tells the page where the focus went: then it is looked at again. */
  #believe(attempt = 0): void {
    const told = this.#told;
    if (told === null) return;
    if (document.activeElement === told.frame.element) this.#edited(told.frame, told.field);
    else if (attempt < patience.length) {
      setTimeout(() => this.#told === told && this.#believe(attempt + 1), patience[attempt]);
    }
  }

  #edited(frame: FrameProcess | null, field: EditedField | null): void {
    this.#frame = frame;
    for (const { edited } of this.#listeners) edited(field);
  }

  touch(): void {
    for (const { touched } of this.#listeners) touched();
  }

  /** A frame tells of its field. Only the one that holds the focus can have one. */
  edit(frame: FrameProcess, field: EditedField | null): void {
    if (frame === this.#told?.frame || field !== null) this.#told = field && { frame, field };
    if (field !== null) this.#believe();
    else if (frame === this.#frame) this.#edited(null, null);
  }

  /** Types into the field that was last told of. */
  strike(stroke: Stroke): void {
    this.#frame?.say({ type: 'typed', stroke });
  }
}
