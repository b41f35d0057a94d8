import { type ReactNode, useState } from 'react';
import { startApp, useDraft, useHost } from '#sdk/index.ts';

const spin = () => {
  for (;;) Math.random();
};

/** Does, at the press of a button, everything that could spoil the desktop for others. */
function Rogue(): ReactNode {
  const host = useHost();
  const draft = useDraft('text', '');
  const [broken, setBroken] = useState(false);
  if (broken) throw new Error('broken on purpose');
  const acts: Readonly<Record<string, () => void>> = {
    loop: spin,
    'loop later': () => setTimeout(spin, 300),
    throw: () => setBroken(true),
    'throw outside': () => {
      throw new Error('only a handler');
    },
    'flood port': () => {
      for (let i = 0; i < 50_000; i += 1) host.setTitle(`flood ${i}`);
    },
    'flood calls': () => {
      for (let i = 0; i < 50_000; i += 1) host.api('returns.list').catch(() => undefined);
    },
    'flood window': () => {
      for (let i = 0; i < 50_000; i += 1) parent.postMessage({ type: 'hello', versions: [] }, '*');
    },
    'steal focus later': () => {
      const steal = () => {
        window.focus();
        document.querySelector('input')?.focus();
      };
      setTimeout(() => setInterval(steal, 20), 700);
    },
    'notify often': () => {
      for (let i = 0; i < 50; i += 1) host.notify({ title: `note ${i}`, text: '' }).catch(() => undefined);
    },
    leave: () => location.reload(),
    dirty: () => host.setDirty(true),
  };
  return (
    <>
      <input aria-label="text" value={draft.value} onChange={(event) => draft.set(event.target.value)} />
      <p>{`restored: ${draft.restored}`}</p>
      <p>{`recovered: ${host.recovered}`}</p>
      {Object.entries(acts).map(([name, act]) => (
        <button key={name} type="button" onClick={act}>
          {name}
        </button>
      ))}
    </>
  );
}

startApp({ App: Rogue, locales: { 'zh-CN': {}, en: {} } });
