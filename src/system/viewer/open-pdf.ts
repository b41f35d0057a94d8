import { getDocument, type PDFDocumentProxy, PDFWorker, TextLayer } from 'pdfjs-dist';
import PdfScript from 'pdfjs-dist/build/pdf.worker.min.mjs?worker';

export type { PDFDocumentProxy };
export { TextLayer };

/** Tables for Chinese text whose fonts lie not in the document; each is fetched when a document needs it. */
const tables = import.meta.glob<string>(
  ['/node_modules/pdfjs-dist/cmaps/*GB*.bcmap', '/node_modules/pdfjs-dist/cmaps/Adobe-GB1-*.bcmap'],
  { query: '?url', import: 'default', eager: true },
);

/** Gives the reader its tables under the names the build gave them. */
class Tables {
  async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
    const address = kind === 'cMapUrl' ? tables[`/node_modules/pdfjs-dist/cmaps/${filename}`] : undefined;
    if (address === undefined) throw new Error(`${filename} is not among the tables`);
    return new Uint8Array(await (await fetch(address)).arrayBuffer());
  }
}

export interface OpenedPdf {
  readonly pdf: PDFDocumentProxy;
  readonly close: () => void;
}

/** Reads a PDF in a worker of its own. Rejects when it is none, is damaged, or wants a password. */
export async function openPdf(blob: Blob): Promise<OpenedPdf> {
  const port = new PdfScript();
  const worker = PDFWorker.create({ port });
  const task = getDocument({
    data: await blob.arrayBuffer(),
    worker,
    BinaryDataFactory: Tables,
    useWorkerFetch: false,
    cMapPacked: true,
    // The page's policy compiles no WebAssembly; only rare kinds of pictures need it.
    useWasm: false,
    disableWorkerRendering: true,
    enableXfa: false,
  });
  const close = (): void => {
    void task.destroy().finally(() => port.terminate());
  };
  try {
    return { pdf: await task.promise, close };
  } catch (error) {
    close();
    throw error;
  }
}

/** Every page as a picture, as markup that can be printed. */
export async function pdfMarkup(pdf: PDFDocumentProxy): Promise<string> {
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    // 150 dots an inch: sharp enough to read, small enough for a long document.
    const viewport = page.getViewport({ scale: 150 / 72 });
    const canvas = document.createElement('canvas');
    canvas.width = viewport.width;
    canvas.height = viewport.height;
    await page.render({ canvas, viewport, intent: 'print' }).promise;
    pages.push(`<img src="${canvas.toDataURL('image/png')}" alt="${number}">`);
  }
  return `<style>@page{margin:0}img{display:block;width:100%;break-after:page}</style>${pages.join('')}`;
}
