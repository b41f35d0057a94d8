import type { Attempts } from './attempt.ts';

/** Waits for an answer that must not come. */
function answerTo(send: () => void): Promise<string> {
  return new Promise((resolve) => {
    addEventListener('message', ({ ports }) => resolve(ports.length > 0 ? 'GRANTED port' : 'a message'), {
      once: true,
    });
    send();
    setTimeout(() => resolve('no answer'), 300);
  });
}

const hello = { type: 'hello', versions: ['2026-11-23'] };

/** Words put into the wrong mouth. */
export const messages: Attempts = {
  'hello-again': () => answerTo(() => parent.postMessage(hello, '*')),
  'hello-from-within': () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    return new Promise((resolve) => {
      frame.contentWindow?.addEventListener('message', ({ ports }) => {
        resolve(ports.length > 0 ? 'GRANTED port' : 'a message');
      });
      const script = frame.contentDocument?.createElement('script');
      if (script) {
        script.src = URL.createObjectURL(
          new Blob([`top.postMessage(${JSON.stringify(hello)}, '*')`], { type: 'text/javascript' }),
        );
        frame.contentDocument?.head.append(script);
      }
      setTimeout(() => resolve('no answer'), 400);
    });
  },
  'answers-to-shell': () => {
    for (const type of ['result', 'welcome', 'launch', 'ready', 'mounted', 'closing']) {
      parent.postMessage({ type, id: 1, value: 'x' }, '*');
    }
  },
  'own-port-to-shell': () => {
    const { port1, port2 } = new MessageChannel();
    return new Promise((resolve) => {
      port1.onmessage = () => resolve('GRANTED answer');
      parent.postMessage(hello, '*', [port2]);
      port1.postMessage({ type: 'call', id: 1, method: 'files.list', params: {} });
      setTimeout(() => resolve('no answer'), 300);
    });
  },
  /** A warm frame waits for a port; only the shell may give it one. */
  'port-to-sibling': () => {
    const asked: Promise<string>[] = [];
    for (let i = 0; i < parent.length; i += 1) {
      const sibling = parent[i];
      if (!sibling || sibling === self) continue;
      const { port1, port2 } = new MessageChannel();
      asked.push(
        new Promise((resolve) => {
          port1.onmessage = () => resolve('GRANTED sibling');
          sibling.postMessage({ type: 'port' }, '*', [port2]);
          port1.postMessage({
            type: 'welcome',
            version: '2026-11-23',
            keys: [],
            settings: {
              locale: 'en',
              theme: 'x',
              density: 'x',
              tokens: {},
              reducedMotion: false,
              timeZone: 'Asia/Shanghai',
            },
          });
          setTimeout(() => resolve('no answer'), 300);
        }),
      );
    }
    return Promise.race(asked.length > 0 ? asked : ['no sibling']);
  },
  'odd-values': () => {
    for (const odd of [
      null,
      1,
      'hello',
      [],
      { type: 1 },
      { type: 'hello' },
      { type: 'hello', versions: 'x' },
    ]) {
      parent.postMessage(odd, '*');
    }
  },
};
