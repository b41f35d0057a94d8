import type { ReactNode } from 'react';
import { startSaver } from '#src/desktop/saver/store.ts';
import { changeSettings, lockTimes, useSettings } from '#src/desktop/settings/store.ts';
import { wallpaperOf, wallpapers } from '#src/desktop/wallpapers.ts';
import { Button, CheckboxField, RadioGroupField, SelectField } from '#ui/index.ts';
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
/** Minutes of rest before the screen saver comes. */
const rests = [1, 3, 5, 10, 15, 30, 60] as const;

/** 显示 属性: theme, background, screen saver and when to lock, size of text. */
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
          id: 'saver',
          label: say('display.saver'),
          content: (
            <div className="sheet-page">
              <Preview theme={values.theme} wallpaper={null} saver={values.saverAfter > 0} />
              <RadioGroupField
                name="saver"
                label={say('display.saver')}
                inline
                value={values.saverAfter > 0 ? 'on' : 'off'}
                onChange={(on) => change({ saverAfter: on === 'on' ? 10 : 0 })}
                options={[
                  { value: 'off', label: say('wallpaper.none') },
                  { value: 'on', label: say('display.saver-drift') },
                ]}
              />
              {values.saverAfter > 0 ? (
                <SelectField
                  name="saver-after"
                  label={say('display.saver-after')}
                  value={String(values.saverAfter)}
                  onChange={(after) => change({ saverAfter: Number(after) })}
                  options={rests.map((count) => ({
                    value: String(count),
                    label: say('display.minutes', { count }),
                  }))}
                />
              ) : null}
              <div>
                <Button disabled={values.saverAfter === 0} onClick={startSaver}>
                  {say('display.saver-try')}
                </Button>
              </div>
              <SelectField
                name="lock"
                label={say('display.lock-after')}
                value={String(values.lockAfter)}
                onChange={(time) => change({ lockAfter: Number(time) })}
                options={lockTimes.map((time) => ({
                  value: String(time),
                  label: time === 0 ? say('display.lock-never') : say('display.minutes', { count: time }),
                }))}
                hint={say('display.lock-hint')}
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
