import { useEffect, useState } from 'react';
import { languageOf, say } from '#forms/language.ts';
import { useDraft, useHost, useLater, useTranslation } from '#sdk/index.ts';
import { StatusBar } from '#ui/index.ts';
import { CalculatorList } from './CalculatorList.tsx';
import './calculators.css';
import { catalogue } from './catalogue.baked.ts';
import type { Part, View } from './part.ts';
import { blankWork, type Work } from './work.ts';

/** Tax calculators: the list at the left; at the right, once the law is there, the form and its result. */
export function App() {
  const host = useHost();
  const { t } = useTranslation();
  const language = languageOf(host.locale);
  const draft = useDraft<Work>('work', blankWork);
  const later = useLater<Part>();
  const [view, setView] = useState<View>('form');
  const [message, setMessage] = useState('');
  const [choosing, setChoosing] = useState<boolean | null>(null);
  const shown = catalogue.find(({ id }) => id === draft.value.selected) ?? catalogue[0];
  const title = shown === undefined ? '' : say(shown.title, language);
  useEffect(() => host.setTitle(title), [host, title]);

  if (shown === undefined) return <p>{t('none')}</p>;
  const select = (id: string) => {
    setMessage('');
    setView('form');
    draft.set((work) => ({ ...work, selected: id }));
  };
  const openExample = (id: string) => {
    const example = later?.examples.find((one) => one.id === id);
    if (later === null || example === undefined) return;
    draft.set((work) => later.withExample(work, id));
    setView('form');
    setMessage(t('examples.opened', { title: say(example.title, language) }));
  };

  // Whoever has nothing open yet chooses first.
  const listOpen = choosing ?? draft.value.selected === '';

  return (
    <div className="calc-root ui-root">
      <div className="calc" data-choosing={listOpen}>
        <CalculatorList
          examples={later?.examples ?? []}
          selected={shown.id}
          language={language}
          onSelect={select}
          onExample={openExample}
          open={listOpen}
          onOpen={setChoosing}
        />
        {later === null ? (
          <>
            <main className="calc-main calc-coming" aria-busy>
              <h2>{title}</h2>
              <p>{say(shown.summary, language)}</p>
            </main>
            <StatusBar panes={[t('coming')]} />
          </>
        ) : (
          <later.Pages
            draft={draft}
            selected={shown.id}
            view={view}
            onView={setView}
            message={message}
            onMessage={setMessage}
            onExample={openExample}
            onCalculator={select}
          />
        )}
      </div>
    </div>
  );
}
