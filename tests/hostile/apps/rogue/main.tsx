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
    'flood from within': () => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const script = frame.contentDocument?.createElement('script');
      if (!script) return;
      const code = "for (let i = 0; i < 50000; i += 1) top.postMessage('x', '*')";
      script.src = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
      frame.contentDocument?.head.append(script);
    },
    'eat memory': () => {
      const kept: unknown[] = [];
      const eat = () => {
        for (let i = 0; i < 200; i += 1) kept.push(Array.from({ length: 10_000 }, (_, n) => ({ n, i })));
        setTimeout(eat);
      };
      eat();
    },
    'steal focus': () => {
      setInterval(() => {
        window.focus();
        document.querySelector('input')?.focus();
      }, 20);
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
