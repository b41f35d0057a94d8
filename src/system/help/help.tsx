import { type ReactNode, useEffect, useRef, useState } from 'react';
import { printJob } from '#src/kernel/index.ts';
import { startTour } from '#src/tour/store.ts';
import { TextField, ToolButton, Toolbar } from '#ui/index.ts';
import './help.css';
import { begin, go, goBack, goForward } from '../common/history.ts';
import { useLocale, useSay } from '../common/texts.ts';
import type { SystemWindowProps } from '../types.ts';
import { type Article, topicOf } from './articles.ts';
import { articles as english } from './articles-en.ts';
import { articles as chinese } from './articles-zh.ts';
import { keyGroups, keyName } from './keys.ts';

/** 帮助和支持: topics at the left, the article at the right. */
export function Help(props: SystemWindowProps): ReactNode {
  const { setParams, setTitle } = props;
  const say = useSay();
  const locale = useLocale();
  const all = locale === 'en' ? english : chinese;
  const [history, setHistory] = useState(() => begin(topicOf(props.params)));
  const [word, setWord] = useState('');
  const article = useRef<HTMLElement>(null);
  const shown = all.find(({ id }) => id === history.at) ?? all[0];
  useEffect(() => {
    setParams(history.at);
  }, [history.at, setParams]);
  // A window already open is asked for another topic.
  useEffect(() => {
    if (props.params !== null) setHistory((before) => go(before, topicOf(props.params)));
  }, [props.params]);
  useEffect(() => {
    setTitle(say('help.title'));
  }, [say, setTitle]);
  const found = all.filter((one) => searchText(one, locale).includes(word.trim().toLowerCase()));
  const choose = (id: string): void => {
    setHistory((before) => go(before, id));
    article.current?.scrollTo?.({ top: 0 });
  };
  const print = (): void => {
    if (article.current === null || shown === undefined) return;
    void printJob({ title: shown.title, html: article.current.innerHTML });
  };
  return (
    <div className="help">
      <Toolbar label={say('help.tools')}>
        <ToolButton
          text
          large
          label={say('toolbar.back')}
          icon="arrow-back"
          disabled={history.back.length === 0}
          onClick={() => setHistory(goBack)}
        />
        <ToolButton
          large
          label={say('toolbar.forward')}
          icon="arrow-forward"
          disabled={history.forward.length === 0}
          onClick={() => setHistory(goForward)}
        />
        <ToolButton text large label={say('help.home')} icon="home" onClick={() => choose('start')} />
        <ToolButton text large label={say('viewer.print')} icon="print" onClick={print} />
      </Toolbar>
      <div className="help-main">
        <nav className="help-topics" aria-label={say('help.topics')}>
          <TextField name="help-search" label={say('help.search')} value={word} onChange={setWord} />
          <ul>
            {found.map(({ id, title }) => (
              <li key={id}>
                <button
                  type="button"
                  aria-current={id === shown?.id ? 'page' : undefined}
                  onClick={() => choose(id)}
                >
                  {title}
                </button>
              </li>
            ))}
          </ul>
          {found.length === 0 ? <p role="status">{say('help.nothing')}</p> : null}
        </nav>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
        <article className="help-article" ref={article} tabIndex={0} aria-label={shown?.title}>
          {shown === undefined ? null : (
            <Body
              article={shown}
              locale={locale}
              onOpen={(id) => (id === 'tour' ? startTour() : props.open(id))}
            />
          )}
        </article>
      </div>
    </div>
  );
}

function Body(props: {
  readonly article: Article;
  readonly locale: 'zh-CN' | 'en';
  readonly onOpen: (id: string) => void;
}): ReactNode {
  const { article, locale, onOpen } = props;
  return (
    <>
      <h1>{article.title}</h1>
      {article.parts.map((part, index) => {
        const key = `${article.id}-${index}`;
        if ('text' in part) return <p key={key}>{part.text}</p>;
        if ('heading' in part) return <h2 key={key}>{part.heading}</h2>;
        if ('steps' in part) {
          return (
            <ol key={key}>
              {part.steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          );
        }
        if ('open' in part) {
          return (
            <p key={key}>
              <button type="button" className="ui-link" onClick={() => onOpen(part.open)}>
                {part.label}
              </button>
            </p>
          );
        }
        return <KeyTables key={key} locale={locale} />;
      })}
    </>
  );
}

function KeyTables({ locale }: { readonly locale: 'zh-CN' | 'en' }): ReactNode {
  const say = useSay();
  return keyGroups.map(({ id, title, lines }) => (
    <table className="help-keys" key={id}>
      <caption>{title[locale]}</caption>
      <thead>
        <tr>
          <th scope="col">{say('help.key')}</th>
          <th scope="col">{say('help.does')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ keys, does, also }) => (
          <tr key={does.en}>
            <th scope="row">
              {keys.map((key) => (
                <span className="help-chord" key={key}>
                  {keyName(key).map((part) => (
                    <kbd key={part}>{part}</kbd>
                  ))}
                </span>
              ))}
            </th>
            <td>
              {does[locale]}
              {also === undefined ? null : <span className="help-also">{also[locale]}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  ));
}

function searchText(article: Article, locale: 'zh-CN' | 'en'): string {
  const parts = article.parts.flatMap((part) => {
    if ('text' in part) return [part.text];
    if ('heading' in part) return [part.heading];
    if ('steps' in part) return part.steps;
    if ('keys' in part) return keyGroups.flatMap(({ lines }) => lines.map(({ does }) => does[locale]));
    return [part.label];
  });
  return [article.title, ...parts].join('\n').toLowerCase();
}
