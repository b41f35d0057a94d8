import { lazy, type ReactNode, Suspense, useCallback, useMemo } from 'react';
import { useText } from '#src/i18n/index.ts';
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

/** A trusted window's own component, in a boundary that keeps its faults inside. */
export default function SystemBody(props: {
  readonly record: WindowRecord;
  readonly active: boolean;
}): ReactNode {
  const { record, active } = props;
  const { id, title, app, params } = record;
  const t = useText();
  return (
    <ErrorBoundary title={title} active={active} onClose={() => removeWindow(id)}>
      <Suspense fallback={<p className="window-loading">{t('window.loading', { title })}</p>}>
        <SystemProgram id={id} app={app} params={params} active={active} />
      </Suspense>
    </ErrorBoundary>
  );
}

const Missing = lazy(() => Promise.reject(new Error('no such window')));

function SystemProgram(props: {
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
