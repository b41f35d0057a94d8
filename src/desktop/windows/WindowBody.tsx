import { type ReactNode, Suspense } from 'react';
import { AppFrame } from '#src/kernel/index.ts';
import { SystemBody } from './parts.ts';
import type { WindowRecord } from './types.ts';

/** What fills a window: a sealed app's frame, or a trusted window's own component. */
export function WindowBody(props: {
  readonly id: string;
  readonly record: WindowRecord | undefined;
  readonly active: boolean;
}): ReactNode {
  const { id, record, active } = props;
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
    <Suspense fallback={null}>
      <SystemBody record={record} active={active} />
    </Suspense>
  );
}
