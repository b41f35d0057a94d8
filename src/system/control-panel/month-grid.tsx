import { type ReactNode, useState } from 'react';
import { Button } from '#ui/index.ts';
import './month-grid.css';
import { useLocale, useSay } from '../common/texts.ts';

/** A month to look at, today marked, weeks beginning on Monday. */
export function MonthGrid(): ReactNode {
  const say = useSay();
  const locale = useLocale();
  const today = Temporal.Now.plainDateISO('Asia/Shanghai');
  const [month, setMonth] = useState(() => today.toPlainYearMonth());
  const first = month.toPlainDate({ day: 1 });
  const title = first.toLocaleString(locale, { year: 'numeric', month: 'long' });
  const weeks: (Temporal.PlainDate | null)[][] = [];
  const cells = [
    ...Array.from({ length: first.dayOfWeek - 1 }, () => null),
    ...Array.from({ length: month.daysInMonth }, (_, index) => first.add({ days: index })),
  ];
  for (let at = 0; at < cells.length; at += 7) weeks.push(cells.slice(at, at + 7));
  const monday = Temporal.PlainDate.from('2024-01-01');
  const days = Array.from({ length: 7 }, (_, index) => monday.add({ days: index }));
  return (
    <div className="month-grid" data-whats-this="date">
      <div className="month-grid-head">
        <Button aria-label={say('date.earlier')} onClick={() => setMonth(month.subtract({ months: 1 }))}>
          ‹
        </Button>
        <b aria-live="polite">{title}</b>
        <Button aria-label={say('date.later')} onClick={() => setMonth(month.add({ months: 1 }))}>
          ›
        </Button>
      </div>
      <table aria-label={title}>
        <thead>
          <tr>
            {days.map((day) => (
              <th key={day.dayOfWeek} scope="col" abbr={day.toLocaleString(locale, { weekday: 'long' })}>
                {day.toLocaleString(locale, { weekday: 'narrow' })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a week is its row
            <tr key={index}>
              {week.map((day, at) => {
                const now = day !== null && Temporal.PlainDate.compare(day, today) === 0;
                return (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a day is its column
                  <td key={at} data-today={now ? '' : undefined} aria-current={now ? 'date' : undefined}>
                    {day?.day}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
