import type { ReactNode } from 'react';
import { Notice } from '#ui/index.ts';
import { useSay } from '../common/texts.ts';

/** The browser's own PDF reader is a plug-in in a frame, which this page forbids itself; the person is told. */
export function PdfPages(_props: { readonly blob: Blob }): ReactNode {
  const say = useSay();
  return (
    <div className="viewer-message">
      <Notice kind="info">{say('viewer.pdf')}</Notice>
    </div>
  );
}
