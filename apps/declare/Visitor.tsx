import type { FrameUser } from '#sdk/index.ts';
import { useTranslation } from '#sdk/index.ts';
import { Notice } from '#ui/index.ts';

/** For whoever has nothing to file here: why, and what to do instead. */
export function Visitor({ kind }: { kind: FrameUser['kind'] }) {
  const { t } = useTranslation();
  return (
    <main className="decl decl-page ui-root">
      <h1>{t(kind === 'guest' ? 'visitor.guestTitle' : 'visitor.otherTitle')}</h1>
      {kind === 'guest' ? (
        <>
          <Notice kind="info">{t('visitor.guest')}</Notice>
          <h2>{t('visitor.how')}</h2>
          <ol className="decl-how">
            <li>{t('visitor.step1')}</li>
            <li>{t('visitor.step2')}</li>
            <li>{t('visitor.step3')}</li>
          </ol>
          <p>{t('visitor.meanwhile')}</p>
        </>
      ) : (
        <Notice kind="info">{t(kind === 'company' ? 'visitor.company' : 'visitor.officer')}</Notice>
      )}
    </main>
  );
}
