import { common } from './common.ts';
import { explorer } from './explorer.ts';
import { settings } from './settings.ts';
import { tools } from './tools.ts';

/** Every text of the trusted windows. `&` stands before the access letter. */
export const zhCN = { ...common, ...explorer, ...tools, ...settings } as const;
