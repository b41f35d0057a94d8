import { useTranslation } from '#sdk/index.ts';
import { Button, Notice } from '#ui/index.ts';

/** The document opened is not a receipt this app can read. */
export function UnreadableDocument({ name, onClose }: { name: string; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <main className="decl decl-page ui-root">
      <Notice kind="warning" live>
        {t('receipt.unreadable', { name })}
      </Notice>
      <Button default onClick={onClose}>
        {t('receipt.home')}
      </Button>
    </main>
  );
}
