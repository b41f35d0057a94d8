import { type Attempts, outcome } from './attempt.ts';

/** Every API that speaks to a server. */
export const calls: Attempts = {
  fetch: ({ http }) => fetch(http),
  'fetch-no-cors': ({ http }) => fetch(http, { mode: 'no-cors' }),
  'fetch-home': ({ home }) => fetch(home, { mode: 'no-cors', credentials: 'include' }),
  'fetch-keepalive': ({ http }) =>
    fetch(http, { keepalive: true, method: 'POST', mode: 'no-cors', body: 'x' }),
  'fetch-later': ({ http }) => {
    const later: unknown = Reflect.get(globalThis, 'fetchLater');
    return typeof later === 'function' ? later(http, { activateAfter: 0 }) : 'no such API';
  },
  xhr: ({ http }) => xhr(http, true),
  'xhr-home-sync': ({ home }) => xhr(home, false),
  websocket: ({ ws }) => outcome(new WebSocket(ws), 'open'),
  'websocket-home': ({ homeWs }) => outcome(new WebSocket(homeWs), 'open'),
  'event-source': ({ http }) => outcome(new EventSource(http), 'open'),
  'event-source-home': ({ home }) => outcome(new EventSource(home), 'open'),
  beacon: ({ http }) => `beacon queued: ${navigator.sendBeacon(http, 'x')}`,
  'beacon-home': ({ home }) => `beacon queued: ${navigator.sendBeacon(home, 'x')}`,
  'web-transport': ({ http }) => new WebTransport(http.replace('http:', 'https:')).ready,
  'rtc-stun': ({ udpPort }) => gather(globalThis, `stun:127.0.0.1:${udpPort}`),
  'rtc-turn-tcp': ({ tcpPort }) => gather(globalThis, `turn:127.0.0.1:${tcpPort}?transport=tcp`),
  'rtc-from-blank-frame': ({ udpPort }) => gather(blankWindow(), `stun:127.0.0.1:${udpPort}`),
  'rtc-old-name': ({ udpPort }) => gather(globalThis, `stun:127.0.0.1:${udpPort}`, 'webkitRTCPeerConnection'),
  'fetch-from-blank-frame': ({ http }) => Reflect.get(blankWindow(), 'fetch')(http, { mode: 'no-cors' }),
  'beacon-from-blank-frame': ({ http }) => {
    return `beacon queued: ${Reflect.get(blankWindow(), 'navigator').sendBeacon(http, 'x')}`;
  },
  'websocket-from-blank-frame': ({ ws }) =>
    outcome(new (Reflect.get(blankWindow(), 'WebSocket'))(ws), 'open'),
};

function xhr(url: string, async: boolean): Promise<string> {
  const request = new XMLHttpRequest();
  request.open('GET', url, async);
  const done = outcome(request, 'load');
  request.send();
  return done;
}

/** An empty frame inside the app has the app's origin and every constructor afresh. */
function blankWindow(): object {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  if (!frame.contentWindow) throw new Error('no window');
  return frame.contentWindow;
}

async function gather(view: object, urls: string, name = 'RTCPeerConnection'): Promise<string> {
  const Connection: unknown = Reflect.get(view, name);
  if (typeof Connection !== 'function') return `no ${name}`;
  const peer: RTCPeerConnection = Reflect.construct(Connection, [
    { iceServers: [{ urls, username: 'u', credential: 'c' }] },
  ]);
  peer.createDataChannel('x');
  await peer.setLocalDescription(await peer.createOffer());
  await new Promise((resolve) => setTimeout(resolve, 500));
  return 'gathered';
}
