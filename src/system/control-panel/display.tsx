import type { ReactNode } from 'react';
import { changeSettings, useSettings } from '#src/desktop/settings/store.ts';
import { wallpaperOf, wallpapers } from '#src/desktop/wallpapers.ts';
import { CheckboxField, RadioGroupField } from '#ui/index.ts';
import { type Density, densities, type Theme, themes } from '#ui/theme.ts';
import { PropertySheet, useChanges } from '../common/sheet.tsx';
import { useSay } from '../common/texts.ts';
import type { SystemWindowProps } from '../types.ts';
import { Preview } from './preview.tsx';

const oneOf = <T extends string>(values: readonly T[], value: string, otherwise: T): T =>
  values.find((known) => known === value) ?? otherwise;

/** The order in which sizes are offered: the usual one first, then larger, then the two special ones. */
const sizes: readonly Density[] = ['standard', 'elder', 'elder-xl', 'classic', 'touch'];
const plain = 'none' as const;

/** 显示 属性: theme, background, size of text. */
export function Display(props: SystemWindowProps): ReactNode {
  const say = useSay();
  const { values, change, changed, apply } = useChanges(useSettings(), changeSettings);
  const preview = <Preview theme={values.theme} wallpaper={wallpaperOf(values.wallpaper)} />;
  return (
    <PropertySheet
      label={say('display.label')}
      first={props.params}
      active={props.active}
      changed={changed}
      onApply={apply}
      onClose={props.close}
      tabs={[
        {
          id: 'themes',
          label: say('display.themes'),
          content: (
            <div className="sheet-page">
              {preview}
              <RadioGroupField
                name="theme"
                label={say('display.theme')}
                value={values.theme}
                onChange={(theme) => change({ theme: oneOf<Theme>(themes, theme, 'aa') })}
                options={themes.map((theme) => ({
                  value: theme,
                  label: say(`theme.${theme}`),
                  hint: theme === 'classic' ? say('theme.classic-hint') : undefined,
                }))}
              />
            </div>
          ),
        },
        {
          id: 'desktop',
          label: say('display.desktop'),
          content: (
            <div className="sheet-page">
              {preview}
              <RadioGroupField
                name="wallpaper"
                label={say('display.wallpaper')}
                value={oneOf([plain, ...wallpapers], values.wallpaper, plain)}
                onChange={(wallpaper) => change({ wallpaper })}
                options={[plain, ...wallpapers].map((id) => ({ value: id, label: say(`wallpaper.${id}`) }))}
              />
            </div>
          ),
        },
        {
          id: 'appearance',
          label: say('display.appearance'),
          content: (
            <div className="sheet-page">
              <RadioGroupField
                name="density"
                label={say('display.size')}
                value={values.density}
                onChange={(density) => change({ density: oneOf(densities, density, 'standard') })}
                options={sizes.map((density) => ({ value: density, label: say(`density.${density}`) }))}
              />
              <p className="display-sample" data-density-sample={values.density}>
                {say('display.sample-size')}
              </p>
            </div>
          ),
        },
        {
          id: 'settings',
          label: say('display.settings'),
          content: (
            <div className="sheet-page">
              <CheckboxField
                name="motion"
                label={say('display.reduced-motion')}
                hint={say('display.reduced-motion-hint')}
                value={values.reducedMotion}
                onChange={(reducedMotion) => change({ reducedMotion })}
              />
              <p>{say('display.screen', { width: window.innerWidth, height: window.innerHeight })}</p>
            </div>
          ),
        },
      ]}
    />
  );
}
