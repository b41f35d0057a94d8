import { type Attempts, element, outcome } from './attempt.ts';

const workerCode = (url: string) => `fetch(${JSON.stringify(url)}, {mode: 'no-cors'}); postMessage('ran');`;
const blob = (text: string, type = 'text/javascript') => URL.createObjectURL(new Blob([text], { type }));
const dataUrl = (text: string) => `data:text/javascript,${encodeURIComponent(text)}`;

function inline(text: string, attributes: Readonly<Record<string, string>> = {}): string {
  const script = document.createElement('script');
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  script.textContent = text;
  document.head.append(script);
  return Reflect.get(globalThis, 'inlineRan') ? 'GRANTED inline script' : 'did not run';
}

/** Every way to get code from elsewhere, or to run it where the policy might not hold. */
export const scripts: Attempts = {
  'script-src': ({ http }) => outcome(element('script', { src: http }), 'load'),
  'script-home': ({ home }) => outcome(element('script', { src: home }), 'load'),
  'script-module': ({ http }) => outcome(element('script', { src: http, type: 'module' }), 'load'),
  'script-inline': () => inline('globalThis.inlineRan = true'),
  'script-stolen-nonce': () => {
    const nonce = document.querySelector<HTMLScriptElement>('script')?.nonce ?? '';
    return inline('globalThis.inlineRan = true', { nonce });
  },
  'script-import': ({ http }) => import(/* @vite-ignore */ http).then(() => 'GRANTED module'),
  'script-import-data': () => import(/* @vite-ignore */ dataUrl('export {}')).then(() => 'GRANTED module'),
  'script-import-through-blob': ({ http }) =>
    import(/* @vite-ignore */ blob(`import ${JSON.stringify(http)}`)).then(() => 'GRANTED module'),
  'import-map': ({ http }) => inline(JSON.stringify({ imports: { leak: http } }), { type: 'importmap' }),
  eval: () => {
    const evaluate: unknown = Reflect.get(globalThis, 'eval');
    return typeof evaluate === 'function' ? `GRANTED ${evaluate('1+1')}` : 'no eval';
  },
  'function-constructor': () => `GRANTED ${Reflect.construct(Function, ['return 2'])()}`,
  wasm: () =>
    WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(() => 'GRANTED compilation'),
  'worker-blob': ({ http }) => outcome(new Worker(blob(workerCode(http))), 'message'),
  'worker-data': ({ http }) => outcome(new Worker(dataUrl(workerCode(http))), 'message'),
  'worker-home': ({ home }) => outcome(new Worker(home), 'message'),
  'worker-from-blank-frame': ({ http }) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const Made: unknown = frame.contentWindow && Reflect.get(frame.contentWindow, 'Worker');
    if (typeof Made !== 'function') return 'no worker';
    return outcome(Reflect.construct(Made, [blob(workerCode(http))]), 'message');
  },
  'shared-worker': ({ http }) => {
    const worker = new SharedWorker(blob(`onconnect = () => { ${workerCode(http)} }`));
    worker.port.start();
    return outcome(worker, 'connect');
  },
  'service-worker': ({ home }) => navigator.serviceWorker.register(home).then(() => 'GRANTED worker'),
  'audio-worklet': ({ http }) =>
    new AudioContext().audioWorklet.addModule(http).then(() => 'GRANTED worklet'),
  'paint-worklet': ({ http }) => {
    const worklet: unknown = Reflect.get(CSS, 'paintWorklet');
    if (!worklet) return 'no paint worklet';
    return Reflect.get(worklet as object, 'addModule')
      .call(worklet, http)
      .then(() => 'GRANTED worklet');
  },
};
