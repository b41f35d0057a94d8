import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import { sharedModules } from './shared-modules.ts';

export const BOOT_ENTRY = 'virtual:frame-boot';
const ICONS = 'virtual:frame-icons';

/**
 * The frames' boot script is put together here, above the rooms it is made of: the SDK may not know the UI
 * kit, nor the kit the SDK.
 */
export function bootEntry(root: string): Plugin {
  return {
    name: 'frame-boot-entry',
    resolveId: (id) => (id === BOOT_ENTRY || id === ICONS ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${BOOT_ENTRY}`) return entrySource();
      if (id !== `\0${ICONS}`) return undefined;
      const folder = join(root, 'public', 'icons');
      this.addWatchFile(folder);
      return `export const icons = ${JSON.stringify(readIcons(folder))};`;
    },
  };
}

function entrySource(): string {
  const modules = sharedModules.filter((id) => id !== 'react/jsx-dev-runtime');
  return `
${modules.map((id, index) => `import * as m${index} from ${JSON.stringify(id)};`).join('\n')}
import { createElement } from 'react';
import { boot } from '#sdk/frame/boot.tsx';
import { IconSource, Announcer } from '#ui/index.ts';
import style from '#ui/ui.css?inline';
import { icons } from '${ICONS}';

const modules = { ${modules.map((id, index) => `${JSON.stringify(id)}: m${index}`).join(', ')} };
modules['react/jsx-dev-runtime'] = modules['react/jsx-runtime'];
const iconOf = (name) => 'data:image/svg+xml,' + encodeURIComponent(icons[name] ?? '<svg xmlns="http://www.w3.org/2000/svg"/>');
const Frame = ({ children }) => createElement(IconSource, { value: iconOf }, createElement(Announcer, null, children));
boot({ modules, style, Frame });
`;
}

/** A frame has no network, so the icons travel with the boot script. */
function readIcons(folder: string): Record<string, string> {
  let names: string[] = [];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith('.svg'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return Object.fromEntries(
    names.sort().map((name) => [basename(name, '.svg'), readFileSync(join(folder, name), 'utf8').trim()]),
  );
}
