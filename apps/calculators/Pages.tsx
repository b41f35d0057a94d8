import { useRef, useState } from 'react';
import { figureWithUnit, languageOf, say, type Touched, todayInChina } from '#forms/index.ts';
import { calculators } from '#rules/index.ts';
import { useHost, useTranslation } from '#sdk/index.ts';
import { StatusBar, Tabs } from '#ui/index.ts';
import { CaseForm } from './CaseForm.tsx';
import { Commands } from './Commands.tsx';
import { CompareView } from './CompareView.tsx';
import { type Case, dateOf, withDate } from './case.ts';
import { DraftConflictNotice } from './DraftConflictNotice.tsx';
import { ExampleLinks } from './ExampleLinks.tsx';
import { ExamplesView } from './ExamplesView.tsx';
import { examples } from './examples.ts';
import { HistoryView } from './HistoryView.tsx';
import { evaluate } from './outcome.ts';
import type { PagesProps, View } from './part.ts';
import { ResultPane } from './ResultPane.tsx';
import { ToResult } from './ToResult.tsx';
import { useHistory } from './use-history.ts';
import { useOpenedDocument } from './use-opened-document.ts';
import { caseOf, shownCalculator, withCase, withoutCase } from './work.ts';

const untouched: Touched = new Set();
const views: readonly View[] = ['form', 'examples', 'history', 'compare'];

/** The right side of the window: the form with its result, the examples, what was calculated before, comparing. */
export function Pages(props: PagesProps) {
  const { draft, selected, view, onView, message, onMessage, onExample, onCalculator } = props;
  const host = useHost();
  const { t } = useTranslation();
  const language = languageOf(host.locale);
  const [touched, setTouched] = useState<Readonly<Record<string, Touched>>>({});
  const { history, remember, forget } = useHistory();
  const today = todayInChina();
  const result = useRef<HTMLDivElement>(null);
  const info = shownCalculator({ ...draft.value, selected }, calculators);

  useOpenedDocument(draft, (text) => {
    onView('form');
    onMessage(text);
  });
  if (info === undefined) return <p>{t('none')}</p>;
  const one = caseOf(draft.value, info);
  const date = dateOf(info, one, today);
  const outcome = evaluate(info, one, today);
  const change = (next: Case) => {
    onMessage('');
    draft.set((work) => withCase(work, info.id, next));
  };
  const main = info.outputs.find((output) => output.main === true) ?? info.outputs[0];
  const running =
    outcome.kind === 'result' && main !== undefined
      ? `${say(main.label, language)} ${figureWithUnit(outcome.calculation.results[main.name] ?? '', main.unit, language)}`
      : t('status.waiting');
  const note = () => remember(info, one, outcome);
  const openExample = (id: string) => {
    note();
    onExample(id);
  };

  const contents: Readonly<Record<View, () => React.ReactNode>> = {
    form: () => (
      // biome-ignore lint/a11y/noStaticElementInteractions: only hears that a field is entered or left: what is there before and after a change is worth keeping
      <div className="calc-paper" ref={result} onFocus={note} onBlur={note}>
        <div className="calc-work ui-root" key={info.id}>
          <p className="calc-onpaper">{t('print.head', { date, today })}</p>
          <CaseForm
            info={info}
            one={one}
            onChange={change}
            outcome={outcome}
            language={language}
            today={today}
            touched={touched[info.id] ?? untouched}
            onTouched={(next) => setTouched((all) => ({ ...all, [info.id]: next }))}
          />
          <ToResult figure={running} isComplete={outcome.kind === 'result'} page={result} />
          <ResultPane
            info={info}
            one={one}
            date={date}
            outcome={outcome}
            language={language}
            touched={touched[info.id] ?? untouched}
            onDate={(next) => change(withDate(info, one, next, today))}
            onCalculator={(id) => {
              const other = calculators.find((known) => known.id === id);
              if (other === undefined) return;
              draft.set((work) => withCase(work, id, withDate(other, caseOf(work, other), date, today)));
              onCalculator(id);
            }}
            examples={<ExampleLinks calculator={info.id} language={language} onOpen={openExample} />}
          />
          <p className="calc-onpaper">{t('print.foot')}</p>
        </div>
      </div>
    ),
    examples: () => (
      <ExamplesView examples={examples} calculators={calculators} language={language} onOpen={openExample} />
    ),
    history: () => (
      <HistoryView
        history={history}
        calculators={calculators}
        language={language}
        onForget={forget}
        onRestore={({ calculator, date, values }) => {
          note();
          draft.set((work) => withCase(work, calculator, { date, values }));
          onView('form');
          onMessage(t('history.restored'));
        }}
      />
    ),
    compare: () => (
      <CompareView key={info.id} info={info} one={one} history={history} language={language} today={today} />
    ),
  };

  return (
    <>
      <main className="calc-main">
        <Commands
          info={info}
          one={one}
          outcome={outcome}
          language={language}
          today={today}
          printed={result}
          onMessage={onMessage}
          onClear={() => {
            note();
            draft.set((work) => withoutCase(work, info.id));
            setTouched((all) => ({ ...all, [info.id]: untouched }));
          }}
        />
        {draft.conflict !== null && <DraftConflictNotice conflict={draft.conflict} />}
        <Tabs
          label={t('views.label')}
          selected={view}
          onSelect={(id) => {
            note();
            onView(views.find((known) => known === id) ?? 'form');
          }}
          tabs={views.map((id) => ({
            id,
            label: t(`views.${id}`),
            content: id === view ? contents[id]() : null,
          }))}
        />
      </main>
      <StatusBar panes={[message || <span className="calc-idle">{t('status.ready')}</span>, running, date]} />
    </>
  );
}
