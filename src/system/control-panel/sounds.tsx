import type { ReactNode } from 'react';
import { changeSettings, useSettings } from '#src/desktop/settings/store.ts';
import { CheckboxField } from '#ui/index.ts';
import { PropertySheet, useChanges } from '../common/sheet.tsx';
import { useSay } from '../common/texts.ts';
import type { SystemWindowProps } from '../types.ts';

/** 声音 属性. */
export function Sounds(props: SystemWindowProps): ReactNode {
  const say = useSay();
  const { values, change, changed, apply } = useChanges(useSettings(), changeSettings);
  return (
    <PropertySheet
      label={say('sounds.label')}
      active={props.active}
      changed={changed}
      onApply={apply}
      onClose={props.close}
      tabs={[
        {
          id: 'sounds',
          label: say('sounds.tab'),
          content: (
            <div className="sheet-page">
              <CheckboxField
                name="sounds"
                label={say('sounds.play')}
                value={values.sounds}
                onChange={(sounds) => change({ sounds })}
              />
              <p>{say('sounds.note')}</p>
            </div>
          ),
        },
      ]}
    />
  );
}
