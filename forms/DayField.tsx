import { DateField } from '#ui/index.ts';
import type { FieldProps } from '#ui/lib/field-frame.tsx';
import { type Language, say } from './language.ts';
import { texts } from './texts.ts';
import { todayInChina } from './today.ts';

/** A day with its calendar, in the reader's language. */
export function DayField({ language, ...field }: FieldProps<string> & { readonly language: Language }) {
  return (
    <DateField
      {...field}
      today={todayInChina()}
      locale={language === 'zh' ? 'zh-CN' : 'en'}
      texts={{
        open: say(texts.openCalendar, language),
        today: say(texts.today, language),
        previousMonth: say(texts.previousMonth, language),
        nextMonth: say(texts.nextMonth, language),
      }}
    />
  );
}
