import type { SystemTexts } from '../../common/texts.ts';
import type { common as chinese } from '../zh-CN/common.ts';

export const common: Pick<SystemTexts, keyof typeof chinese> = {
  'button.ok': 'OK',
  'button.cancel': 'Cancel',
  'button.apply': '&Apply',
  'button.yes': '&Yes',
  'button.no': '&No',
  'button.close': 'Close',
};
