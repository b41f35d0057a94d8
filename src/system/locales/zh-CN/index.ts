import { common } from './common.ts';
import { explorer } from './explorer.ts';
import { settings } from './settings.ts';
import { tools } from './tools.ts';
import { whatsThis } from './whats-this.ts';

/** Every text of the trusted windows. `&` stands before the access letter. */
export const zhCN = { ...common, ...explorer, ...tools, ...settings, ...whatsThis } as const;
