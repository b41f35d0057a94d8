import type { ReactNode } from 'react';
import { useText } from '#src/i18n/index.ts';

/** Says on the desktop itself that nothing here is real. */
export function Watermark(): ReactNode {
  const t = useText();
  return (
    <p className="watermark">
      <strong>{t('product.watermark')}</strong>
      {t('product.demo')}
      {t('product.hotline') === '' ? null : <span>{t('product.hotline')}</span>}
    </p>
  );
}
