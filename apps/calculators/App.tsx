import { useEffect, useRef, useState } from 'react';
import { figureWithUnit, languageOf, say, type Touched, todayInChina } from '#forms/index.ts';
import { calculators } from '#rules/index.ts';
import { useDraft, useHost, useTranslation } from '#sdk/index.ts';
import { StatusBar } from '#ui/index.ts';
import { CalculatorList } from './CalculatorList.tsx';
import { CaseForm } from './CaseForm.tsx';
import './calculators.css';
import { Commands } from './Commands.tsx';
import { type Case, evaluate } from './case.ts';
import { DraftConflictNotice } from './DraftConflictNotice.tsx';
import { ResultPane } from './ResultPane.tsx';
import { useOpenedDocument } from './use-opened-document.ts';
import { blankWork, caseOf, shownCalculator, type Work, withCase, withoutCase } from './work.ts';

const untouched: Touched = new Set();

/** Tax calculators: the list at the left, the form and its result at the right, the answer as one types. */
export function App() {
  const host = useHost();
  const { t } = useTranslation();
  const language = languageOf(host.locale);
  const draft = useDraft<Work>('work', blankWork);
  const [touched, setTouched] = useState<Readonly<Record<string, Touched>>>({});
  const [message, setMessage] = useState('');
  const today = todayInChina();
  const result = useRef<HTMLDivElement>(null);
  const info = shownCalculator(draft.value, calculators);

  useOpenedDocument(draft, setMessage);
  const title = info === undefined ? '' : say(info.title, language);
  useEffect(() => host.setTitle(title), [host, title]);

  if (info === undefined) return <p>{t('none')}</p>;
  const one = caseOf(draft.value, info);
  const outcome = evaluate(info, one, today);
  const change = (next: Case) => {
    setMessage('');
    draft.set((work) => withCase(work, info.id, next));
  };
  const main = info.outputs.find((output) => output.main === true) ?? info.outputs[0];
  const running =
    outcome.kind === 'result' && main !== undefined
      ? `${say(main.label, language)} ${figureWithUnit(outcome.calculation.results[main.name] ?? '', main.unit, language)}`
      : t('status.waiting');

  return (
    <div className="calc-root ui-root">
      <div className="calc">
        <CalculatorList
          calculators={calculators}
          selected={info.id}
          language={language}
          onSelect={(id) => {
            setMessage('');
            draft.set((work) => ({ ...work, selected: id }));
          }}
        />
        <main className="calc-main">
          <Commands
            info={info}
            one={one}
            outcome={outcome}
            language={language}
            today={today}
            printed={result}
            onMessage={setMessage}
            onClear={() => {
              draft.set((work) => withoutCase(work, info.id));
              setTouched((all) => ({ ...all, [info.id]: untouched }));
            }}
          />
          {draft.conflict !== null && <DraftConflictNotice conflict={draft.conflict} />}
          <div className="calc-paper" ref={result}>
            <div className="calc-work ui-root">
              <CaseForm
                key={info.id}
                info={info}
                one={one}
                onChange={change}
                outcome={outcome}
                language={language}
                today={today}
                touched={touched[info.id] ?? untouched}
                onTouched={(next) => setTouched((all) => ({ ...all, [info.id]: next }))}
              />
              <ResultPane
                info={info}
                outcome={outcome}
                language={language}
                touched={touched[info.id] ?? untouched}
              />
            </div>
          </div>
        </main>
        <StatusBar panes={[message || title, running, one.date ?? today]} />
      </div>
    </div>
  );
}
