import { type ReactNode, useEffect } from 'react';
import { startApp } from '#sdk/index.ts';

const kept: unknown[] = [];

function eat(): void {
  for (let i = 0; i < 100; i += 1) kept.push(Array.from({ length: 10_000 }, (_, n) => ({ n, i })));
  setTimeout(eat);
}

/** Eats all the memory there is, soon after it was opened. */
function Glutton(): ReactNode {
  useEffect(() => {
    setTimeout(eat, 500);
  }, []);
  return <p>hungry</p>;
}

startApp({ App: Glutton, locales: { 'zh-CN': {}, en: {} } });
