import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import { Button } from '#ui/button.tsx';
import { useSettings } from '../desktop/settings/store.ts';
import { findApp, requestClose } from '../kernel/index.ts';
import { desktopAddress, type PlainPlace, plainAddress } from './address.ts';
import { DisplaySwitches } from './DisplaySwitches.tsx';
import { LogOn } from './LogOn.tsx';
import { QuestionDialog } from './QuestionDialog.tsx';
import { ServiceList } from './ServiceList.tsx';
import { ServicePage } from './ServicePage.tsx';
import { logOff, startVisit, useVisit, type Visit } from './session.ts';
import { leaveFor, pageWindow, usePage } from './shell.ts';
import { type Say, usePair, useSay } from './texts.ts';

/** An ordinary page around the list of services or one of them: no desktop, no windows. */
export function PlainPage({ place }: { readonly place: PlainPlace }): ReactNode {
  const say = useSay();
  const visit = useVisit((state) => state.visit);
  const locale = useSettings((state) => state.locale);
  const main = useRef<HTMLElement>(null);
  const more = usePage((state) => state.title);
  const app = place.service === null ? undefined : findApp(place.service);
  const name = app?.name[locale] ?? (place.service === null ? say('services') : say('unknown'));
  const heading = headingOf(visit, say) ?? name;
  useEffect(() => {
    const parts = [visit.at === 'in' ? more : '', heading, say('product')];
    document.title = `${parts.filter(Boolean).join(' - ')} ${say('plain')}`;
  }, [visit, more, heading, say]);
  // Another content has taken the place of the one before: say so, and go on from there.
  const before = useRef(visit.at);
  useEffect(() => {
    if (before.current !== visit.at && before.current !== 'starting')
      main.current?.focus({ preventScroll: true });
    before.current = visit.at;
  }, [visit.at]);
  return (
    <>
      <a className="plain-skip" href="#content">
        {say('skip')}
      </a>
      <header className="plain-header">
        <p className="plain-product">
          <strong>{say('product')}</strong> <span>{say('bureau')}</span>
        </p>
        <p className="plain-notice">{say('notice')}</p>
        <DisplaySwitches />
      </header>
      <nav className="plain-nav" aria-label={say('site')}>
        <Leave to={plainAddress()} current={place.service === null}>
          {say('services')}
        </Leave>
        <Leave to={desktopAddress()}>{say('desktop')}</Leave>
        {visit.at === 'in' ? <Here visit={visit} /> : null}
      </nav>
      <main id="content" ref={main} tabIndex={-1} className="plain-main" aria-labelledby="heading">
        <h1 id="heading">{heading}</h1>
        <Content visit={visit} place={place} name={name} known={app !== undefined} />
      </main>
      {say('hotline') === '' ? null : <footer className="plain-footer">{say('hotline')}</footer>}
      <QuestionDialog />
    </>
  );
}

function headingOf(visit: Visit, say: Say): string | null {
  if (visit.at === 'offline') return say('offline');
  return visit.at === 'logon' ? say('logon.title') : null;
}

function Content(props: {
  readonly visit: Visit;
  readonly place: PlainPlace;
  readonly name: string;
  readonly known: boolean;
}): ReactNode {
  const { visit, place, name, known } = props;
  const say = useSay();
  if (visit.at === 'starting') return <p role="status">{say('starting')}</p>;
  if (visit.at === 'offline') {
    return (
      <>
        <p role="alert">{say('offline.text')}</p>
        <Button label={say('retry')} default onClick={() => void startVisit()} />
      </>
    );
  }
  if (visit.at === 'logon') return <LogOn personas={visit.personas} />;
  if (place.service === null) return <ServiceList user={visit.user} />;
  if (visit.user.kind === 'guest' && findApp(place.service)?.audience.includes('everyone') === false) {
    return (
      <>
        <p>{say('stranger')}</p>
        <Button label={say('stranger.change')} default onClick={() => void logOff()} />
      </>
    );
  }
  if (known)
    return <ServicePage key={visit.user.id} service={place.service} title={name} document={place.document} />;
  return (
    <>
      <p>{say('unknown.text', { id: place.service })}</p>
      <p>
        <a href={plainAddress()}>{say('back')}</a>
      </p>
    </>
  );
}

/** A link that lets the app save its drafts before the page goes. */
function Leave(props: {
  readonly to: string;
  readonly current?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const { to, current, children } = props;
  const onClick = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    void leaveFor(to);
  };
  return (
    <a href={to} aria-current={current === true ? 'page' : undefined} onClick={onClick}>
      {children}
    </a>
  );
}

function Here({ visit }: { readonly visit: Extract<Visit, { at: 'in' }> }): ReactNode {
  const say = useSay();
  const pair = usePair();
  const leave = async (): Promise<void> => {
    if ((await requestClose(pageWindow)) === 'closed') await logOff();
  };
  return (
    <span className="plain-user">
      {say('user', { name: pair(visit.user.name) })}{' '}
      <button type="button" className="ui-link" onClick={() => void leave()}>
        {say('log-off')}
      </button>
    </span>
  );
}
