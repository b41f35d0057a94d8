import type { Attempts } from './attempt.ts';

const granted = (what: string) => () => `GRANTED ${what}`;

/** What a page of the desktop's own could do, and a sealed one must not. */
export const powers: Attempts = {
  'parent-document': () => `GRANTED ${parent.document.title}`,
  'top-document': () => `GRANTED ${top?.document.title}`,
  'parent-storage': () => `GRANTED ${parent.localStorage.length}`,
  'parent-function': () => `GRANTED ${typeof Reflect.get(parent, 'harness')}`,
  'sibling-document': () => {
    for (let i = 0; i < parent.length; i += 1) {
      if (parent[i] && parent[i] !== self) return `GRANTED ${parent[i]?.document.title}`;
    }
    return 'no sibling';
  },
  'own-element': () => (frameElement ? 'GRANTED element' : 'no element'),
  'own-sandbox': () => {
    frameElement?.setAttribute('sandbox', 'allow-scripts allow-same-origin');
    return frameElement ? 'GRANTED sandbox' : 'no element';
  },
  'domain-set': () => {
    document.domain = 'localhost';
    return 'GRANTED domain';
  },
  'local-storage': () => `GRANTED ${localStorage.length}`,
  'session-storage': () => `GRANTED ${sessionStorage.length}`,
  cookies: () => {
    // biome-ignore lint/suspicious/noDocumentCookie: the point is that it cannot be had
    document.cookie = 'a=1';
    return `GRANTED ${document.cookie}`;
  },
  'cookie-store': () => Reflect.get(globalThis, 'cookieStore').getAll().then(granted('cookies')),
  'indexed-db': () =>
    new Promise((resolve, reject) => {
      const request = indexedDB.open('x');
      request.onsuccess = () => resolve('GRANTED database');
      request.onerror = () => reject(request.error);
    }),
  'cache-storage': () => caches.open('x').then(granted('cache')),
  'private-files': () => navigator.storage.getDirectory().then(granted('directory')),
  locks: () => navigator.locks.request('x', granted('lock')),
  'file-picker': () => Reflect.get(globalThis, 'showOpenFilePicker')().then(granted('files')),
  'clipboard-read': () => navigator.clipboard.readText().then(granted('clipboard')),
  'clipboard-write': () => navigator.clipboard.writeText('stolen').then(granted('clipboard')),
  geolocation: () =>
    new Promise((resolve, reject) => {
      navigator.geolocation.getCurrentPosition(() => resolve('GRANTED place'), reject);
    }),
  camera: () => navigator.mediaDevices.getUserMedia({ video: true, audio: true }).then(granted('camera')),
  screen: () => navigator.mediaDevices.getDisplayMedia().then(granted('screen')),
  notification: () =>
    Notification.requestPermission().then((answer) => (answer === 'granted' ? 'GRANTED' : answer)),
  credentials: () =>
    navigator.credentials
      .get({ publicKey: { challenge: new Uint8Array(16), timeout: 200 } })
      .then(granted('credential')),
  fullscreen: () => document.documentElement.requestFullscreen().then(granted('full screen')),
  'pointer-lock': async () => {
    await document.body.requestPointerLock();
    return document.pointerLockElement ? 'GRANTED pointer' : 'no pointer';
  },
  'keyboard-lock': () => Reflect.get(navigator, 'keyboard').lock(['Escape']).then(granted('keyboard')),
  alert: () => dialog(() => alert('x')),
  confirm: () => (confirm('x') ? 'GRANTED confirm' : 'false'),
  prompt: () => (prompt('x', 'y') === null ? 'null' : 'GRANTED prompt'),
  print: () => dialog(() => print()),
  'before-unload': () => {
    addEventListener('beforeunload', (event) => event.preventDefault());
  },
  usb: () => Reflect.get(navigator, 'usb').requestDevice({ filters: [] }).then(granted('device')),
  payment: () =>
    new PaymentRequest([{ supportedMethods: 'https://x.test' }], {
      total: { label: 'x', amount: { currency: 'CNY', value: '1' } },
    })
      .show()
      .then(granted('payment')),
  'wake-lock': () => navigator.wakeLock.request('screen').then(granted('wake lock')),
  'broadcast-channel': () => {
    const channel = new BroadcastChannel('apps');
    channel.postMessage('anyone?');
    return new Promise((resolve) => {
      channel.onmessage = () => resolve('GRANTED neighbour');
      setTimeout(() => resolve('nobody'), 300);
    });
  },
  'shared-memory': () => (Reflect.get(globalThis, 'SharedArrayBuffer') ? 'GRANTED memory' : 'none'),
};

/** A dialog that was shown would stop the script until somebody answers it. */
function dialog(show: () => void): string {
  const before = performance.now();
  show();
  return performance.now() - before > 1_000 ? 'GRANTED dialog' : 'no dialog';
}
