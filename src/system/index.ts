import type { ComponentType } from 'react';
import { lazyRetry } from '#src/desktop/lazy-retry.tsx';
import { systemPrograms } from './catalogue.ts';
import type { SystemProgram, SystemWindow, SystemWindowId, SystemWindowProps } from './types.ts';
import { systemWindowIds } from './types.ts';

export type { Question, SystemProgram, SystemWindow, SystemWindowId, SystemWindowProps } from './types.ts';
export { systemWindowIds };

type Load = () => Promise<ComponentType<SystemWindowProps>>;

/** Where each window's code comes from. None of it is in the first script. */
const loaders: Readonly<Record<SystemWindowId, Load>> = {
  'my-computer': async () => (await import('./explorer/explorer.tsx')).MyComputer,
  'my-documents': async () => (await import('./explorer/explorer.tsx')).MyDocuments,
  'recycle-bin': async () => (await import('./explorer/explorer.tsx')).RecycleBin,
  'control-panel': async () => (await import('./explorer/explorer.tsx')).ControlPanel,
  explorer: async () => (await import('./explorer/explorer.tsx')).MyDocuments,
  search: async () => (await import('./explorer/explorer.tsx')).Search,
  properties: async () => (await import('./explorer/properties.tsx')).Properties,
  viewer: async () => (await import('./viewer/viewer.tsx')).Viewer,
  notepad: async () => (await import('./notepad/notepad.tsx')).Notepad,
  run: async () => (await import('./run/run.tsx')).Run,
  'task-manager': async () => (await import('./task-manager/task-manager.tsx')).TaskManager,
  help: async () => (await import('./help/help.tsx')).Help,
  display: async () => (await import('./control-panel/display.tsx')).Display,
  'taskbar-options': async () => (await import('./control-panel/taskbar-options.tsx')).TaskbarOptions,
  accessibility: async () => (await import('./control-panel/accessibility.tsx')).Accessibility,
  mouse: async () => (await import('./control-panel/mouse.tsx')).Mouse,
  sounds: async () => (await import('./control-panel/sounds.tsx')).Sounds,
  'date-language': async () => (await import('./control-panel/date-language.tsx')).DateLanguage,
  users: async () => (await import('./control-panel/users.tsx')).Users,
  'system-properties': async () => (await import('./control-panel/system-properties.tsx')).SystemProperties,
  training: async () => (await import('./control-panel/training.tsx')).Training,
};

function withComponent(program: SystemProgram): SystemWindow {
  // The texts of all trusted windows are one namespace that comes with the first of them.
  const arrive = async () => {
    const [Component, { readyTexts }] = await Promise.all([
      loaders[program.id](),
      import('./common/texts.ts'),
    ]);
    await readyTexts();
    return { default: Component };
  };
  return { ...program, Component: lazyRetry(arrive) };
}

/** Every trusted window, by id. */
export const systemWindows = Object.fromEntries(
  systemWindowIds.map((id) => [id, withComponent(systemPrograms[id])]),
) as unknown as Readonly<Record<SystemWindowId, SystemWindow>>;
