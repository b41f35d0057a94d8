import { type CSSProperties, type ReactNode, useEffect, useRef, useState } from 'react';
import { useSay } from '../common/texts.ts';
import type { PDFDocumentProxy } from './open-pdf.ts';

/** One page: its picture, and over it its text, unseen, to be read aloud, chosen and copied. Drawn when seen. */
export function PdfPage(props: {
  readonly pdf: PDFDocumentProxy;
  readonly number: number;
  /** Pixels a point of the document takes; null fits the page to `width`. */
  readonly scale: number | null;
  readonly width: number;
}): ReactNode {
  const { pdf, number, scale, width } = props;
  const say = useSay();
  const paper = useRef<HTMLElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<{ width: number; height: number } | null>(null);
  const [seen, setSeen] = useState(false);

  useEffect(() => {
    let gone = false;
    void pdf.getPage(number).then((page) => {
      const { width: across, height } = page.getViewport({ scale: 1 });
      if (!gone) setSize({ width: across, height });
    });
    return () => {
      gone = true;
    };
  }, [pdf, number]);
  useEffect(() => {
    if (paper.current === null) return undefined;
    const watch = new IntersectionObserver(
      ([entry]) => setSeen((was) => was || entry?.isIntersecting === true),
      {
        rootMargin: '300px',
      },
    );
    watch.observe(paper.current);
    return () => watch.disconnect();
  }, []);

  const factor = size === null ? 1 : (scale ?? Math.max(width / size.width, 0.2));
  const known = size !== null;
  useEffect(() => {
    if (!seen || !known) return undefined;
    let stop = (): void => undefined;
    const draw = async (): Promise<void> => {
      const { TextLayer } = await import('./open-pdf.ts');
      const page = await pdf.getPage(number);
      const surface = canvas.current;
      const layer = text.current;
      if (surface === null || layer === null) return;
      const sharp = page.getViewport({ scale: factor * (window.devicePixelRatio || 1) });
      surface.width = Math.floor(sharp.width);
      surface.height = Math.floor(sharp.height);
      const drawing = page.render({ canvas: surface, viewport: sharp });
      stop = () => drawing.cancel();
      await drawing.promise;
      layer.replaceChildren();
      const viewport = page.getViewport({ scale: factor });
      await new TextLayer({
        textContentSource: page.streamTextContent(),
        container: layer,
        viewport,
      }).render();
    };
    draw().catch((error: unknown) => {
      // Another size was asked for before this one was drawn.
      if (!(error instanceof Error && error.name === 'RenderingCancelledException')) throw error;
    });
    return () => stop();
  }, [pdf, number, factor, seen, known]);

  const style: CSSProperties & { '--total-scale-factor': number } = {
    width: (size?.width ?? 595) * factor,
    height: (size?.height ?? 842) * factor,
    '--total-scale-factor': factor,
  };
  return (
    <section className="pdf-page" ref={paper} style={style} aria-label={say('viewer.page', { number })}>
      <canvas ref={canvas} />
      <div className="pdf-text" ref={text} />
    </section>
  );
}
