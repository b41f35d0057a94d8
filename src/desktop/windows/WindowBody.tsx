import { lazy, type ReactNode, Suspense, useCallback, useMemo } from 'react';
import { useText } from '#src/i18n/index.ts';
import { AppFrame } from '#src/kernel/index.ts';
import { DialogRoom, type OpenDialog } from '#src/system/common/dialog-room.ts';
import { type SystemWindowId, type SystemWindowProps, systemWindows } from '#src/system/index.ts';
import { askQuestion } from '../boxes/ask-question.ts';
import { openDialog } from '../boxes/dialogs.ts';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { launch } from '../programs/launch.ts';
import { currentUser } from '../session/store.ts';
import { closeWindow, removeWindow } from './commands.ts';
import { setParams, setTitle } from './reducer.ts';
import { change } from './store.ts';
import { changeTraits } from './traits.ts';
import type { WindowRecord } from './types.ts';

/** What fills a window: a sealed app's frame, or a trusted window's own component. */
export function WindowBody(props: {
  readonly id: string;
  readonly record: WindowRecord | undefined;
  readonly active: boolean;
}): ReactNode {
  const { id, record, active } = props;
  const t = useText();
  if (record === undefined || record.kind === 'app') {
    return (
      <AppFrame
        windowId={id}
        app={record?.app ?? null}
        title={record?.title ?? ''}
        document={record?.params ?? undefined}
        active={active}
      />
    );
  }
  return (
    <ErrorBoundary title={record.title} active={active} onClose={() => removeWindow(id)}>
      <Suspense fallback={<p className="window-loading">{t('window.loading', { title: record.title })}</p>}>
        <SystemBody id={id} app={record.app} params={record.params} active={active} />
      </Suspense>
    </ErrorBoundary>
  );
}

const Missing = lazy(() => Promise.reject(new Error('no such window')));

function SystemBody(props: {
  readonly id: string;
  readonly app: string;
  readonly params: string | null;
  readonly active: boolean;
}): ReactNode {
  const { id, app, params, active } = props;
  const user = currentUser();
  const services = useMemo(
    () =>
      ({
        setTitle: (title) => change((state) => setTitle(state, id, title)),
        setParams: (next) => change((state) => setParams(state, id, next)),
        setDirty: (dirty) => changeTraits(id, { dirty }),
        onCloseAsked: (handler) => {
          changeTraits(id, { mayClose: handler });
          return () => changeTraits(id, { mayClose: () => Promise.resolve(true) });
        },
        onBack: (goBack) => {
          changeTraits(id, { goBack });
          return () => changeTraits(id, { goBack: () => undefined });
        },
        close: () => void closeWindow(id),
        open: (program, more) => void launch(program, more),
        ask: (question) => askQuestion(id, question),
      }) satisfies Partial<SystemWindowProps>,
    [id],
  );
  const showDialog: OpenDialog = useCallback((request) => openDialog(id, request), [id]);
  if (user === null) return null;
  const Component = systemWindows[app as SystemWindowId]?.Component ?? Missing;
  return (
    <DialogRoom value={showDialog}>
      <Component windowId={id} params={params} user={user} active={active} {...services} />
    </DialogRoom>
  );
}
