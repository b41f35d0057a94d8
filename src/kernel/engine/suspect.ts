import type { FrameProcess } from './frame-process.ts';

/** Of several frames that fail together, the one the person touched last; of equals, the youngest. */
export function suspectOf<F extends Pick<FrameProcess, 'lastInput'>>(frames: readonly F[]): F | undefined {
  return frames.reduce<F | undefined>(
    (last, frame) => (!last || frame.lastInput >= last.lastInput ? frame : last),
    undefined,
  );
}
