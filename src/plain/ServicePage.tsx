import type { ReactNode } from 'react';
import { Notice } from '#ui/notice.tsx';
import { AppFrame } from '../kernel/index.ts';
import { dismiss, pageWindow, usePage } from './shell.ts';
import { useSay } from './texts.ts';

/** One service: the same sealed app as on the desktop, as wide as the page. */
export function ServicePage(props: {
  readonly service: string;
  readonly title: string;
  readonly document: string | null;
}): ReactNode {
  const { service, title, document } = props;
  return (
    <>
      <Notes />
      <div className="plain-app">
        <AppFrame windowId={pageWindow} app={service} title={title} document={document ?? undefined} active />
      </div>
    </>
  );
}

/** What the app wants the person to know; said aloud, and there until it is closed. */
function Notes(): ReactNode {
  const say = useSay();
  const notes = usePage((state) => state.notes);
  return (
    <div role="status" aria-label={say('notes')} className="plain-notes">
      {notes.map(({ id, title, text }) => (
        <Notice key={id} kind="info" title={title}>
          {text}{' '}
          <button type="button" className="ui-link" onClick={() => dismiss(id)}>
            {say('dismiss', { title })}
          </button>
        </Notice>
      ))}
    </div>
  );
}
