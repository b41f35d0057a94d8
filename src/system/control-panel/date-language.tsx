import { type ReactNode, useEffect, useState } from 'react';
import { changeSettings, locales, useSettings } from '#src/desktop/settings/store.ts';
import { RadioGroupField } from '#ui/index.ts';
import { PropertySheet, useChanges } from '../common/sheet.tsx';
import { useLocale, useSay } from '../common/texts.ts';
import type { SystemWindowProps } from '../types.ts';
import { MonthGrid } from './month-grid.tsx';

/** 日期、时间和语言. The clock itself is the computer's: a web page can only show it. */
export function DateLanguage(props: SystemWindowProps): ReactNode {
  const say = useSay();
  const { values, change, changed, apply } = useChanges(useSettings(), changeSettings);
  return (
    <PropertySheet
      label={say('date.label')}
      first={props.params}
      active={props.active}
      changed={changed}
      onApply={apply}
      onClose={props.close}
      tabs={[
        {
          id: 'date',
          label: say('date.tab'),
          content: (
            <div className="sheet-page">
              <MonthGrid />
              <Now />
              <p>{say('date.zone')}</p>
            </div>
          ),
        },
        {
          id: 'language',
          label: say('date.language-tab'),
          content: (
            <div className="sheet-page">
              <RadioGroupField
                name="language"
                label={say('date.language')}
                value={values.locale}
                onChange={(locale) => change({ locale: locales.find((one) => one === locale) ?? 'zh-CN' })}
                options={[
                  { value: 'zh-CN', label: '简体中文' },
                  { value: 'en', label: 'English' },
                ]}
              />
            </div>
          ),
        },
      ]}
    />
  );
}

function Now(): ReactNode {
  const locale = useLocale();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), 1000);
    return () => window.clearInterval(timer);
  }, []);
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'full',
    timeStyle: 'medium',
  });
  return (
    <p>
      <time dateTime={new Date(now).toISOString()}>{format.format(now)}</time>
    </p>
  );
}
