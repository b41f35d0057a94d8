import { type ReactNode, useState } from 'react';
import { startApp, useHost } from '#sdk/index.ts';
import type { Targets } from './attempts/attempt.ts';
import { attempts } from './attempts/index.ts';
import { seizePort } from './raw-port.ts';

const raw = seizePort();

/** Makes one attempt at a time, each inside a real click. */
function Prober(): ReactNode {
  const host = useHost();
  const [name, setName] = useState('');
  const [targets, setTargets] = useState('');
  const [said, setSaid] = useState('');
  const run = async () => {
    const { http, home, tcpPort, udpPort }: Targets = JSON.parse(targets);
    const attempt = attempts[name];
    if (!attempt) return setSaid(`${name}: no such attempt`);
    try {
      const result = await attempt({
        http: `${http}/hit/${name}`,
        ws: `${http.replace('http', 'ws')}/hit/${name}`,
        home: `${home}/hit/${name}`,
        homeWs: `${home.replace('http', 'ws')}/hit/${name}`,
        tcpPort,
        udpPort,
        host,
        raw,
      });
      setSaid(`${name}: ${String(result)}`);
    } catch (error) {
      setSaid(`${name}: refused, ${String(error)}`);
    }
  };
  return (
    <>
      <input aria-label="targets" value={targets} onChange={(event) => setTargets(event.target.value)} />
      <input aria-label="attempt" value={name} onChange={(event) => setName(event.target.value)} />
      <button type="button" onClick={() => void run()}>
        try
      </button>
      <output>{said}</output>
    </>
  );
}

startApp({ App: Prober, locales: { 'zh-CN': {}, en: {} } });
