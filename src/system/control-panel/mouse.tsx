import { type ReactNode, useState } from 'react';
import { changeSettings, useSettings } from '#src/desktop/settings/store.ts';
import { FieldSet, Icon, RadioGroupField } from '#ui/index.ts';
import { PropertySheet, useChanges } from '../common/sheet.tsx';
import { useSay } from '../common/texts.ts';
import type { SystemWindowProps } from '../types.ts';

/** 鼠标 属性: one click or two, and a folder to try it on. */
export function Mouse(props: SystemWindowProps): ReactNode {
  const say = useSay();
  const { values, change, changed, apply } = useChanges(useSettings(), changeSettings);
  const [open, setOpen] = useState(false);
  const turn = (): void => setOpen(!open);
  return (
    <PropertySheet
      label={say('mouse.label')}
      active={props.active}
      changed={changed}
      onApply={apply}
      onClose={props.close}
      tabs={[
        {
          id: 'buttons',
          label: say('mouse.tab'),
          content: (
            <div className="sheet-page">
              <RadioGroupField
                name="click"
                label={say('mouse.click')}
                value={values.singleClick ? 'single' : 'double'}
                onChange={(click) => change({ singleClick: click === 'single' })}
                options={[
                  { value: 'double', label: say('mouse.double'), hint: say('mouse.double-hint') },
                  { value: 'single', label: say('mouse.single'), hint: say('mouse.single-hint') },
                ]}
              />
              <FieldSet legend={say('mouse.test')}>
                <button
                  type="button"
                  className="mouse-test"
                  data-whats-this="mouse-test"
                  aria-pressed={open}
                  onClick={values.singleClick ? turn : undefined}
                  onDoubleClick={values.singleClick ? undefined : turn}
                  onKeyDown={(event) => {
                    if (event.key === 'Enter' && !values.singleClick) turn();
                  }}
                >
                  <Icon name={open ? 'folder-open' : 'folder'} size="huge" />
                  {say(values.singleClick ? 'mouse.try-single' : 'mouse.try-double')}
                </button>
              </FieldSet>
            </div>
          ),
        },
      ]}
    />
  );
}
