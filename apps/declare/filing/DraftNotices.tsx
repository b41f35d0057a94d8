import { useState } from 'react';
import { type Draft, useHost, useTranslation } from '#sdk/index.ts';
import { Button, Notice } from '#ui/index.ts';
import { type FilingDraft, freshDraft } from './draft.ts';

/** Says that earlier work was brought back, and asks when another window changed the same return. */
export function DraftNotices({ draft, onAgain }: { draft: Draft<FilingDraft>; onAgain: () => void }) {
  const host = useHost();
  const { t } = useTranslation();
  const [seen, setSeen] = useState(false);
  const { conflict } = draft;

  const startAgain = async () => {
    const answer = await host.confirm({
      title: t('draft.againTitle'),
      text: t('draft.againText'),
      buttons: [
        { id: 'again', label: t('draft.againYes') },
        { id: 'keep', label: t('draft.againNo') },
      ],
    });
    if (answer !== 'again') return;
    onAgain();
    draft.set(freshDraft);
    setSeen(true);
  };

  return (
    <>
      {conflict !== null && (
        <Notice kind="warning" live>
          <p>{t('draft.conflict')}</p>
          <div className="ui-button-row">
            <Button onClick={() => conflict.keepMine()}>{t('draft.mine')}</Button>
            <Button onClick={() => conflict.takeTheirs()}>{t('draft.theirs')}</Button>
          </div>
        </Notice>
      )}
      {draft.restored && !seen && (
        <Notice kind="info" live>
          <p>{t('draft.restored')}</p>
          <div className="ui-button-row">
            <Button onClick={() => setSeen(true)}>{t('draft.goOn')}</Button>
            <Button onClick={startAgain}>{t('draft.again')}</Button>
          </div>
        </Notice>
      )}
    </>
  );
}
