import { type ReactNode, useState } from 'react';
import { changeSettings, useSettings } from '#src/desktop/settings/store.ts';
import { Button, CheckboxField, FieldSet } from '#ui/index.ts';
import { createSounds, type Sound } from '#ui/sounds.ts';
import { PropertySheet, useChanges } from '../common/sheet.tsx';
import { useSay } from '../common/texts.ts';
import type { SystemWindowProps } from '../types.ts';

const all: readonly Sound[] = ['log-on', 'log-off', 'ding', 'notify', 'warning', 'error'];

/** 声音 属性: sounds on or off, and how each one sounds. */
export function Sounds(props: SystemWindowProps): ReactNode {
  const say = useSay();
  const { values, change, changed, apply } = useChanges(useSettings(), changeSettings);
  // A player of its own: trying a sound must work while sounds are still turned off.
  const [player] = useState(createSounds);
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
              <FieldSet legend={say('sounds.try')}>
                <div className="sheet-row">
                  {all.map((sound) => (
                    <Button key={sound} data-whats-this="sound-try" onClick={() => player.play(sound)}>
                      {say(`sounds.${sound}`)}
                    </Button>
                  ))}
                </div>
              </FieldSet>
              <p>{say('sounds.note')}</p>
            </div>
          ),
        },
      ]}
    />
  );
}
