import { text } from '#src/i18n/index.ts';
import { announce } from '../announce.tsx';
import { countLaunch } from '../settings/layout.ts';
import { useSettings } from '../settings/store.ts';
import { open } from '../windows/reducer.ts';
import { change } from '../windows/store.ts';
import type { WindowsState } from '../windows/types.ts';
import { type Program, programs } from './programs.ts';

export function programName(program: Program): string {
  return program.name[useSettings.getState().locale];
}

/** Narrow screens, and type for older eyes, show one window at a time. */
function roomForOne({ area }: WindowsState): boolean {
  const { density } = useSettings.getState();
  return area.width < 1000 || density === 'elder' || density === 'elder-xl';
}

/** Opens an app or a trusted window. Answers the window's id, or null when there is no such program. */
export function launch(id: string, params?: string): string | null {
  const program = programs.get(id);
  if (program === undefined) return null;
  const { width, height, minWidth, minHeight, single, resizable } = program.window;
  let window = '';
  change((state) => {
    const opened = open(state, {
      app: program.id,
      kind: program.kind,
      title: programName(program),
      size: { width, height },
      minSize: { width: minWidth, height: minHeight },
      single,
      resizable,
      maximised: resizable && roomForOne(state),
      ...(params === undefined ? {} : { params }),
    });
    window = opened.id;
    return opened.state;
  });
  countLaunch(program.id);
  announce(text('window.opened', { title: programName(program) }));
  return window;
}
