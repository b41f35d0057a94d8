import type { ReactNode } from 'react';
import { changeSettings, useSettings } from '../desktop/settings/store.ts';
import { useSay } from './texts.ts';

const sizes = ['standard', 'elder', 'elder-xl'] as const;
const contrasts: readonly string[] = ['hc-black', 'hc-white'];

/** Text size, contrast and language, the same choices the desktop keeps. */
export function DisplaySwitches(): ReactNode {
  const say = useSay();
  const { density, theme, locale } = useSettings();
  const size = sizes.find((one) => one === density) ?? 'standard';
  const contrast = contrasts.includes(theme);
  return (
    <fieldset className="plain-switches">
      <legend className="ui-visually-hidden">{say('display')}</legend>
      <fieldset>
        <legend className="ui-visually-hidden">{say('size')}</legend>
        {sizes.map((one) => (
          <button
            type="button"
            key={one}
            aria-pressed={one === size}
            onClick={() =>
              changeSettings({
                density: one,
                ...(contrast ? {} : { theme: one === 'standard' ? 'aa' : 'elder' }),
              })
            }
          >
            {say(`size.${one}`)}
          </button>
        ))}
      </fieldset>
      <button
        type="button"
        aria-pressed={contrast}
        onClick={() =>
          changeSettings({ theme: contrast ? (size === 'standard' ? 'aa' : 'elder') : 'hc-black' })
        }
      >
        {say('contrast')}
      </button>
      <button
        type="button"
        lang={locale === 'en' ? 'zh-CN' : 'en'}
        onClick={() => changeSettings({ locale: locale === 'en' ? 'zh-CN' : 'en' })}
      >
        {say('language')}
      </button>
    </fieldset>
  );
}
