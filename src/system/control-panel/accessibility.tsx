import type { ReactNode } from 'react';
import { changeSettings, useSettings } from '#src/desktop/settings/store.ts';
import { CheckboxField, FieldSet, RadioGroupField } from '#ui/index.ts';
import type { Density } from '#ui/theme.ts';
import { PropertySheet, useChanges } from '../common/sheet.tsx';
import { useSay } from '../common/texts.ts';
import type { SystemWindowProps } from '../types.ts';

const sizes: readonly Density[] = ['standard', 'elder', 'elder-xl'];

/** 辅助功能选项. */
export function Accessibility(props: SystemWindowProps): ReactNode {
  const say = useSay();
  const { values, change, changed, apply } = useChanges(useSettings(), changeSettings);
  const contrast = values.theme === 'hc-black' || values.theme === 'hc-white';
  return (
    <PropertySheet
      label={say('accessibility.label')}
      first={props.params}
      active={props.active}
      changed={changed}
      onApply={apply}
      onClose={props.close}
      tabs={[
        {
          id: 'display',
          label: say('accessibility.display'),
          content: (
            <div className="sheet-page">
              <FieldSet legend={say('accessibility.contrast')}>
                <CheckboxField
                  name="contrast"
                  label={say('accessibility.use-contrast')}
                  value={contrast}
                  onChange={(on) => change({ theme: on ? 'hc-black' : 'aa' })}
                />
                <RadioGroupField
                  name="contrast-kind"
                  label={say('accessibility.contrast-kind')}
                  inline
                  disabled={!contrast}
                  value={values.theme === 'hc-white' ? 'hc-white' : 'hc-black'}
                  onChange={(theme) => change({ theme: theme === 'hc-white' ? 'hc-white' : 'hc-black' })}
                  options={[
                    { value: 'hc-black', label: say('theme.hc-black') },
                    { value: 'hc-white', label: say('theme.hc-white') },
                  ]}
                />
              </FieldSet>
              <RadioGroupField
                name="size"
                label={say('display.size')}
                value={sizes.find((size) => size === values.density) ?? 'standard'}
                onChange={(size) => change({ density: sizes.find((one) => one === size) ?? 'standard' })}
                options={sizes.map((size) => ({ value: size, label: say(`density.${size}`) }))}
              />
              <CheckboxField
                name="motion"
                label={say('display.reduced-motion')}
                value={values.reducedMotion}
                onChange={(reducedMotion) => change({ reducedMotion })}
              />
            </div>
          ),
        },
        {
          id: 'sound',
          label: say('accessibility.sound'),
          content: (
            <div className="sheet-page">
              <CheckboxField
                name="sounds"
                label={say('sounds.play')}
                hint={say('accessibility.sound-hint')}
                value={values.sounds}
                onChange={(sounds) => change({ sounds })}
              />
            </div>
          ),
        },
        {
          id: 'mouse',
          label: say('accessibility.mouse'),
          content: (
            <div className="sheet-page">
              <CheckboxField
                name="sticky"
                label={say('accessibility.sticky')}
                hint={say('accessibility.sticky-hint')}
                value={values.stickyKeys}
                onChange={(stickyKeys) => change({ stickyKeys })}
              />
              <CheckboxField
                name="click"
                label={say('mouse.single')}
                value={values.singleClick}
                onChange={(singleClick) => change({ singleClick })}
              />
              <p>{say('accessibility.keyboard-hint')}</p>
            </div>
          ),
        },
      ]}
    />
  );
}
