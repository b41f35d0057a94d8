import { type DraftConflict, useTranslation } from '#sdk/index.ts';
import { Button, Notice } from '#ui/index.ts';
import type { Work } from './work.ts';

/** Another window has saved other figures meanwhile: the person decides, nothing is overwritten in silence. */
export function DraftConflictNotice({ conflict }: { conflict: DraftConflict<Work> }) {
  const { t } = useTranslation();
  return (
    <Notice kind="warning">
      <p>{t('conflict.text')}</p>
      <Button onClick={() => conflict.keepMine()}>{t('conflict.mine')}</Button>{' '}
      <Button onClick={() => conflict.takeTheirs()}>{t('conflict.theirs')}</Button>
    </Notice>
  );
}
