import { type ReactNode, useEffect, useRef, useState } from 'react';
import { printJob } from '#src/kernel/index.ts';
import { type FileRecord, listFolder } from '#src/kernel/storage/index.ts';
import { StatusBar, ToolButton, Toolbar, ToolSeparator } from '#ui/index.ts';
import './viewer.css';
import { apps } from '../common/apps.ts';
import { fileType, openingApp } from '../common/file-types.ts';
import { roundSize } from '../common/format.ts';
import { useLocale, useSay } from '../common/texts.ts';
import { entryItem } from '../explorer/items.ts';
import { exportFile } from '../explorer/real-disk.ts';
import { sortItems } from '../explorer/sort.ts';
import type { SystemWindowProps } from '../types.ts';
import type { PDFDocumentProxy } from './open-pdf.ts';
import paperStyle from './paper.css?inline';
import { CalculationPaper, ReceiptPaper } from './paper.tsx';
import { PdfPages } from './pdf-pages.tsx';
import { Picture, type PictureLook } from './picture.tsx';
import { useCalculators } from './use-calculators.ts';
import { type Shown, useDocument } from './use-document.ts';

/** Pixels on the screen to a point of a document at its actual size. */
const SCREEN = 96 / 72;

/** 查看器: receipts and calculations as documents, pictures, PDF and plain text. */
export function Viewer(props: SystemWindowProps): ReactNode {
  const { user, ask, open, setTitle, setParams } = props;
  const say = useSay();
  const locale = useLocale();
  const [id, setId] = useState(props.params);
  const { file, shown, error } = useDocument(user.id, id);
  const calculators = useCalculators(shown?.kind === 'known');
  const [look, setLook] = useState<PictureLook>({ scale: null, turns: 0 });
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (file !== undefined) setTitle(`${file.name} - ${say('viewer.title')}`);
  }, [file, say, setTitle]);

  const app = file === undefined ? undefined : openingApp(file.name, apps);
  const print = async (): Promise<void> => {
    if (file === undefined) return;
    if (pdf !== null) {
      const { pdfMarkup } = await import('./open-pdf.ts');
      return printJob({ title: file.name, html: await pdfMarkup(pdf) });
    }
    const paper = body.current?.querySelector('.viewer-paper, pre, img');
    if (paper) await printJob({ title: file.name, html: `<style>${paperStyle}</style>${paper.outerHTML}` });
  };
  const step = async (by: 1 | -1): Promise<void> => {
    if (file === undefined) return;
    const pictures = sortItems(
      (await listFolder(user.id, file.parent))
        .filter((entry) => entry.kind === 'file' && fileType(entry).id === 'image')
        .map((entry) => entryItem(entry, { say })),
      { by: 'name', descending: false },
    );
    const at = pictures.findIndex((item) => item.id === file.id);
    const next = pictures[(at + by + pictures.length) % pictures.length];
    if (next === undefined) return;
    setId(next.id);
    setParams(next.id);
    setLook({ scale: null, turns: 0 });
  };
  const zoom = (factor: number): void =>
    setLook((now) => ({ ...now, scale: Math.min(Math.max((now.scale ?? 1) * factor, 0.1), 16) }));
  const isImage = shown?.kind === 'image';
  const zooms = isImage || shown?.kind === 'pdf';
  return (
    <div className="viewer">
      <Toolbar label={say('viewer.tools')}>
        <ToolButton
          text
          label={say('viewer.print')}
          icon="print"
          disabled={shown === undefined || shown.kind === 'unknown' || (shown.kind === 'pdf' && pdf === null)}
          onClick={() => void print()}
        />
        <ToolButton
          text
          label={say('viewer.export')}
          icon="save"
          disabled={file === undefined}
          onClick={() => (file ? void exportFile({ owner: user.id, say, ask }, file.id) : undefined)}
        />
        {app === undefined ? null : (
          <ToolButton
            text
            label={say('viewer.open-in', { name: app.name[locale] })}
            icon={app.icon}
            onClick={() => (file ? open(app.id, file.id) : undefined)}
          />
        )}
        {isImage ? (
          <>
            <ToolSeparator />
            <ToolButton label={say('viewer.previous')} icon="arrow-back" onClick={() => void step(-1)} />
            <ToolButton label={say('viewer.following')} icon="arrow-forward" onClick={() => void step(1)} />
          </>
        ) : null}
        {zooms ? (
          <>
            <ToolSeparator />
            <ToolButton
              text
              label={say('viewer.fit')}
              icon="window"
              pressed={look.scale === null}
              onClick={() => setLook((now) => ({ ...now, scale: null }))}
            />
            <ToolButton
              text
              label={say('viewer.actual')}
              icon="file-image"
              pressed={look.scale === 1}
              onClick={() => setLook((now) => ({ ...now, scale: 1 }))}
            />
            <ToolButton text label={say('viewer.larger')} icon="search" onClick={() => zoom(1.25)} />
            <ToolButton text label={say('viewer.smaller')} icon="search" onClick={() => zoom(0.8)} />
          </>
        ) : null}
        {isImage ? (
          <ToolButton
            text
            label={say('viewer.rotate')}
            icon="refresh"
            onClick={() => setLook((now) => ({ ...now, turns: now.turns + 1 }))}
          />
        ) : null}
      </Toolbar>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className="viewer-body" ref={body} tabIndex={0} aria-label={file?.name ?? say('viewer.title')}>
        {error !== undefined || id === null ? <p className="viewer-message">{say('viewer.gone')}</p> : null}
        {shown === undefined ? null : (
          <Content
            shown={shown}
            name={file?.name ?? ''}
            look={look}
            taxpayer={user.name[locale === 'en' ? 'en' : 'zh']}
            calculators={calculators}
            onPdf={setPdf}
          />
        )}
      </section>
      <StatusBar grip panes={status(file, locale, say)} />
    </div>
  );
}

function status(
  file: FileRecord | undefined,
  locale: 'zh-CN' | 'en',
  say: ReturnType<typeof useSay>,
): readonly string[] {
  if (file === undefined) return [''];
  return [say(fileType(file).name), roundSize(file.size, locale)];
}

function Content(props: {
  readonly shown: Shown;
  readonly name: string;
  readonly look: PictureLook;
  readonly taxpayer: string;
  readonly calculators: ReturnType<typeof useCalculators>;
  readonly onPdf: (pdf: PDFDocumentProxy | null) => void;
}): ReactNode {
  const { shown, name, look, taxpayer, calculators } = props;
  const say = useSay();
  switch (shown.kind) {
    case 'known':
      return shown.document.kind === 'receipt' ? (
        <ReceiptPaper receipt={shown.document.receipt} calculators={calculators} taxpayer={taxpayer} />
      ) : (
        <CalculationPaper calculation={shown.document.calculation} calculators={calculators} />
      );
    case 'image':
      return <Picture blob={shown.blob} name={name} look={look} />;
    case 'pdf':
      return (
        <PdfPages
          blob={shown.blob}
          scale={look.scale === null ? null : look.scale * SCREEN}
          onReady={props.onPdf}
        />
      );
    case 'text':
      return <pre className="viewer-text">{shown.text}</pre>;
    case 'unknown':
      return <p className="viewer-message">{say('viewer.unknown')}</p>;
  }
}
