import { useCallback } from 'react';
import type { Receipt } from '#contract/index.ts';
import { HostError, useHost, useTranslation } from '#sdk/index.ts';
import { receiptFileName, TYPE, writeReceipt } from '../receipt-document.ts';

/** What became of keeping the receipt: the document's name, or `null` when it could not be kept. */
export type Kept = string | null;

/** Keeps a receipt among the person's documents, once: a repeated answer finds it there already. */
export function useKeepReceipt(): (receipt: Receipt) => Promise<Kept> {
  const host = useHost();
  const { t } = useTranslation();
  return useCallback(
    async (receipt) => {
      const title = t('receipt.fileTitle', { year: receipt.period });
      const name = receiptFileName(title, receipt);
      try {
        const files = await host.files.list();
        const known = files.find((file) => file.name.includes(receipt.number));
        if (known !== undefined) return known.name;
        const saved = await host.files.save({ name, type: TYPE, content: writeReceipt(receipt) });
        await host.notify({ title: t('notify.title'), text: t('notify.text', { number: receipt.number }) });
        return saved.name;
      } catch (error) {
        // The return is filed all the same; the receipt page says that it was not kept and offers to try again.
        if (error instanceof HostError) return null;
        throw error;
      }
    },
    [host, t],
  );
}
