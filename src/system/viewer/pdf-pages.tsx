import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Notice } from '#ui/index.ts';
import './pdf.css';
import { useSay } from '../common/texts.ts';
import type { OpenedPdf, PDFDocumentProxy } from './open-pdf.ts';
import { PdfPage } from './pdf-page.tsx';

type State =
  | { readonly at: 'reading' }
  | { readonly at: 'ready'; readonly pdf: PDFDocumentProxy }
  | { readonly at: 'failed'; readonly locked: boolean };

/**
 * A PDF drawn by this page itself: the browser's own reader is a plug-in in a frame, which the page's policy
 * forbids. What reads it comes only with the first PDF.
 */
export function PdfPages(props: {
  readonly blob: Blob;
  readonly scale: number | null;
  readonly onReady: (pdf: PDFDocumentProxy | null) => void;
}): ReactNode {
  const { blob, scale, onReady } = props;
  const say = useSay();
  const holder = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<State>({ at: 'reading' });
  const [width, setWidth] = useState(0);
  useEffect(() => {
    let opened: OpenedPdf | null = null;
    let gone = false;
    setState({ at: 'reading' });
    const read = async (): Promise<void> => {
      const { openPdf } = await import('./open-pdf.ts');
      if (gone) return;
      try {
        opened = await openPdf(blob);
      } catch (error) {
        const locked = error instanceof Error && error.name === 'PasswordException';
        if (!gone) setState({ at: 'failed', locked });
        return;
      }
      if (gone) opened.close();
      else {
        setState({ at: 'ready', pdf: opened.pdf });
        onReady(opened.pdf);
      }
    };
    void read();
    return () => {
      gone = true;
      onReady(null);
      opened?.close();
    };
  }, [blob, onReady]);
  useEffect(() => {
    const element = holder.current;
    if (element === null) return undefined;
    const watch = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return (
    <div className="pdf-pages" ref={holder}>
      {state.at === 'reading' ? <p role="status">{say('viewer.reading')}</p> : null}
      {state.at === 'failed' ? (
        <Notice kind="error">{say(state.locked ? 'viewer.pdf-locked' : 'viewer.pdf-broken')}</Notice>
      ) : null}
      {state.at === 'ready'
        ? Array.from({ length: state.pdf.numPages }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
            <PdfPage key={index} pdf={state.pdf} number={index + 1} scale={scale} width={width} />
          ))
        : null}
    </div>
  );
}
