import type { ReactNode } from 'react';
import { startApp, useDraft, useHost, useTranslation } from '#sdk/index.ts';

function Neighbour(): ReactNode {
  const host = useHost();
  const { t } = useTranslation();
  const draft = useDraft('text', '');
  return (
    <>
      <h1>{t('hello', { name: host.user.name })}</h1>
      <input aria-label="text" value={draft.value} onChange={(event) => draft.set(event.target.value)} />
      <p>{`restored: ${draft.restored}`}</p>
      <p>{`recovered: ${host.recovered}`}</p>
      <p>{`density: ${host.density}`}</p>
    </>
  );
}

startApp({
  App: Neighbour,
  locales: { 'zh-CN': { hello: '您好，{{name}}' }, en: { hello: 'Hello, {{name}}' } },
});
