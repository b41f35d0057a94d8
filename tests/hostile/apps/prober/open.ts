/** The attempts without a seal around them, to prove that each would work and that the listeners hear. */
import type { Targets } from './attempts/attempt.ts';
import { attempts } from './attempts/index.ts';

async function attemptOpenly(name: string, { http, home, tcpPort, udpPort }: Targets): Promise<string> {
  try {
    const result = await attempts[name]?.({
      http: `${http}/hit/${name}`,
      ws: `${http.replace('http', 'ws')}/hit/${name}`,
      home: `${home}/hit/${name}`,
      homeWs: `${home.replace('http', 'ws')}/hit/${name}`,
      tcpPort,
      udpPort,
      host: null,
      raw: async () => 'no port',
    });
    return String(result);
  } catch (error) {
    return String(error);
  }
}

Object.assign(globalThis, { attemptOpenly });
