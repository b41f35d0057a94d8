import { type MouseEvent, type ReactNode, useRef, useState } from 'react';
import { changeSettings, useSettings } from '#src/desktop/settings/store.ts';
import { FieldSet, Icon, RadioGroupField, SelectField } from '#ui/index.ts';
import { PropertySheet, useChanges } from '../common/sheet.tsx';
import { useSay } from '../common/texts.ts';
import type { SystemWindowProps } from '../types.ts';

/** Double clicks from quick to unhurried, in ms. */
const speeds = [300, 500, 800, 1200] as const;

/** 鼠标 属性: one click or two, how quick the two have to be, the same for fingers, and a folder to try it on. */
export function Mouse(props: SystemWindowProps): ReactNode {
  const say = useSay();
  const { values, change, changed, apply } = useChanges(useSettings(), changeSettings);
  const [open, setOpen] = useState(false);
  const last = useRef(Number.NEGATIVE_INFINITY);
  /** Tries what the sheet says now, applied or not. A key presses once, whatever the mouse has to do. */
  const onClick = ({ detail, timeStamp }: MouseEvent): void => {
    const second = timeStamp - last.current <= values.doubleClick;
    last.current = second ? Number.NEGATIVE_INFINITY : timeStamp;
    if (values.singleClick || detail === 0 || second) setOpen(!open);
  };
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
              <RadioGroupField
                name="tap"
                label={say('mouse.touch')}
                inline
                value={values.singleTap ? 'single' : 'double'}
                onChange={(tap) => change({ singleTap: tap === 'single' })}
                options={[
                  { value: 'single', label: say('mouse.tap-once') },
                  { value: 'double', label: say('mouse.tap-twice') },
                ]}
              />
              <SelectField
                name="speed"
                label={say('mouse.speed')}
                value={String(values.doubleClick)}
                onChange={(speed) => change({ doubleClick: Number(speed) })}
                options={speeds.map((speed) => ({
                  value: String(speed),
                  label: say(`mouse.speed-${speed}`),
                }))}
              />
              <FieldSet legend={say('mouse.test')}>
                <button
                  type="button"
                  className="mouse-test"
                  data-whats-this="mouse-test"
                  aria-pressed={open}
                  onClick={onClick}
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
