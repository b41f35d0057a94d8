import type { SystemTexts } from '../../common/texts.ts';
import { common } from './common.ts';
import { explorer } from './explorer.ts';
import { settings } from './settings.ts';
import { tools } from './tools.ts';
import { whatsThis } from './whats-this.ts';

export const en: SystemTexts = { ...common, ...explorer, ...tools, ...settings, ...whatsThis };
