import { type Language, say } from '#forms/index.ts';
import { type HostError, useTranslation } from '#sdk/index.ts';
import { Button, Notice } from '#ui/index.ts';

/** Something asked of the server failed: what happened, and a button to ask again. */
export function Trouble({
  error,
  language,
  onAgain,
}: {
  error: HostError;
  language: Language;
  onAgain: () => void;
}) {
  const { t } = useTranslation();
  return (
    <Notice kind="error" live>
      <p>{say(error.messages, language)}</p>
      <Button onClick={onAgain}>{t('again')}</Button>
    </Notice>
  );
}
