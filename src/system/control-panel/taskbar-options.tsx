import type { ReactNode } from 'react';
import { useLayout } from '#src/desktop/settings/layout.ts';
import { Button, CheckboxField, IntegerField, SelectField } from '#ui/index.ts';
import { PropertySheet, useChanges } from '../common/sheet.tsx';
import { useSay } from '../common/texts.ts';
import type { SystemWindowProps } from '../types.ts';

const edges = ['bottom', 'top', 'left', 'right'] as const;

/** 任务栏和「开始」菜单 属性. */
export function TaskbarOptions(props: SystemWindowProps): ReactNode {
  const say = useSay();
  const { values, change, changed, apply } = useChanges(useLayout(), (more) => useLayout.setState(more));
  const flag = (
    key:
      | 'taskbarLocked'
      | 'autoHide'
      | 'groupTasks'
      | 'quickLaunch'
      | 'showClock'
      | 'hideInactive'
      | 'alignToGrid'
      | 'autoArrange'
      | 'showIcons',
  ) => (
    <CheckboxField
      name={key}
      label={say(`taskbar.${key}`)}
      value={values[key]}
      onChange={(on) => change({ [key]: on })}
    />
  );
  const used = Object.keys(values.launches).length;
  return (
    <PropertySheet
      label={say('taskbar.label')}
      first={props.params}
      active={props.active}
      changed={changed}
      onApply={apply}
      onClose={props.close}
      tabs={[
        {
          id: 'taskbar',
          label: say('taskbar.tab'),
          content: (
            <div className="sheet-page">
              {flag('taskbarLocked')}
              {flag('autoHide')}
              {flag('groupTasks')}
              {flag('quickLaunch')}
              {flag('showClock')}
              {flag('hideInactive')}
              <SelectField
                name="taskbarEdge"
                label={say('taskbar.edge')}
                value={values.taskbarEdge}
                onChange={(value) =>
                  change({ taskbarEdge: edges.find((edge) => edge === value) ?? 'bottom' })
                }
                options={edges.map((edge) => ({ value: edge, label: say(`taskbar.${edge}`) }))}
              />
              <IntegerField
                name="taskbarRows"
                label={say('taskbar.rows')}
                value={String(values.taskbarRows)}
                min={1}
                max={5}
                onChange={(value) => {
                  const rows = Number(value);
                  if (Number.isInteger(rows) && rows >= 1 && rows <= 5) change({ taskbarRows: rows });
                }}
              />
            </div>
          ),
        },
        {
          id: 'start',
          label: say('taskbar.start-tab'),
          content: (
            <div className="sheet-page">
              <p>{say('taskbar.most-used', { count: used })}</p>
              <div>
                <Button
                  data-whats-this="clear"
                  disabled={used === 0}
                  onClick={() => change({ launches: {}, unlisted: [] })}
                >
                  {say('taskbar.clear')}
                </Button>
              </div>
            </div>
          ),
        },
        {
          id: 'icons',
          label: say('taskbar.icons-tab'),
          content: (
            <div className="sheet-page">
              {flag('showIcons')}
              {flag('alignToGrid')}
              {flag('autoArrange')}
            </div>
          ),
        },
      ]}
    />
  );
}
