import type { ComponentType, ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Drafts, type SaveAnswer } from '../drafts.ts';
import type { Launch } from '../protocol/to-app.ts';
import { readPortOffer } from '../protocol/to-app.ts';
import type { Failed } from '../protocol/to-shell.ts';
import type { FrameSettings } from '../protocol/values.ts';
import { protocolVersions } from '../protocol/version.ts';
import type { AppDefinition } from '../start.ts';
import { type CloseHandlers, createHost } from './host.ts';
import { Link } from './link.ts';
import { Live } from './live.ts';
import { applySettings } from './look.ts';
import { PendingKeys } from './pending.ts';
import { seal } from './seal.ts';
import { Senses } from './senses.ts';
import { createTexts } from './texts.ts';
import { AppView, FaultBoundary, type LiveState } from './view.tsx';

export interface BootParts {
  /** What apps share, by import name. */
  readonly modules: Readonly<Record<string, unknown>>;
  /** The UI kit's styles. */
  readonly style: string;
  /** What stands around every app. */
  readonly Frame: ComponentType<{ readonly children: ReactNode }>;
}

/** Where an app keeps the keys of unanswered writes; apps' own keys do not begin with `~`. */
const pendingKey = '~pending';

/** Stands until the welcome brings the desktop's own. */
const usualSettings: FrameSettings = {
  locale: 'zh-CN',
  theme: '',
  density: '',
  tokens: {},
  reducedMotion: false,
  timeZone: 'Asia/Shanghai',
};

/** Readies an empty frame: seals it, says hello, takes the port, and waits for an app. */
export function boot(parts: BootParts): void {
  seal(window);
  addStyle(parts.style);
  const take = (event: MessageEvent<unknown>) => {
    if (event.source !== window.parent) return;
    const port = event.ports[0];
    if (!port || !readPortOffer(event.data)) return;
    window.removeEventListener('message', take);
    connect(port, parts);
  };
  window.addEventListener('message', take);
  window.parent.postMessage({ type: 'hello', versions: [...protocolVersions] }, '*');
}

function connect(port: MessagePort, parts: BootParts): void {
  const live = new Live<LiveState>({ settings: usualSettings, document: null, later: null });
  const show = (settings: FrameSettings) => {
    applySettings(settings, document.documentElement);
    senses.atKiosk(settings.kiosk === true);
    live.change({ settings });
  };
  const closeHandlers: CloseHandlers = new Set();
  let drafts: Drafts | undefined;
  const link = new Link(port, (message) => {
    switch (message.type) {
      case 'welcome':
        senses.keys = message.keys;
        show(message.settings);
        link.say({ type: 'ready' });
        break;
      case 'settings':
        show(message.settings);
        break;
      case 'launch':
        live.change({ document: message.document });
        drafts ??= run(message, { link, parts, live, closeHandlers });
        break;
      case 'later':
        addStyle(message.style);
        runScript(message.script).catch((error: unknown) => link.say(failure(error)));
        break;
      case 'document':
        live.change({ document: message.document });
        break;
      case 'active':
        document.documentElement.dataset['active'] = String(message.active);
        if (message.focus) senses.restoreFocus();
        break;
      case 'typed':
        senses.type(message.stroke);
        break;
      case 'close-asked':
        void mayClose(drafts, closeHandlers).then((allow) =>
          link.say({ type: 'closing', id: message.id, allow }),
        );
    }
  });
  const senses = new Senses(link, window);
  window.addEventListener('blur', () => void drafts?.flush());
  window.addEventListener('error', (event) => link.say({ type: 'fault', message: textOf(event.error) }));
  window.addEventListener('unhandledrejection', (event) =>
    link.say({ type: 'fault', message: textOf(event.reason) }),
  );
}

interface Surroundings {
  readonly link: Link;
  readonly parts: BootParts;
  readonly live: Live<LiveState>;
  readonly closeHandlers: CloseHandlers;
}

function run(launch: Launch, { link, parts, live, closeHandlers }: Surroundings): Drafts {
  const fail = (error: unknown) => link.say(failure(error));
  const drafts = new Drafts(launch.drafts, {
    save: (key, value, baseRevision) =>
      link.call('drafts.save', { key, value, baseRevision }) as Promise<SaveAnswer>,
    clear: (key, baseRevision) => link.call('drafts.clear', { key, baseRevision }) as Promise<void>,
  });
  const kept = drafts.read(pendingKey, {}).value;
  const pending = new PendingKeys(kept, (keys) => drafts.write(pendingKey, keys));
  const host = createHost(link, launch, pending, closeHandlers);
  let started = false;
  const start = ({ App, locales }: AppDefinition) => {
    if (started) return;
    started = true;
    const root = document.getElementById('root') ?? document.body.appendChild(document.createElement('div'));
    createRoot(root).render(
      <FaultBoundary onFault={fail}>
        <AppView
          App={App}
          host={host}
          drafts={drafts}
          texts={createTexts(locales, live.get().settings.locale)}
          live={live}
          Frame={parts.Frame}
          onMounted={() => afterPaint(() => link.say({ type: 'mounted', at: now() }))}
        />
      </FaultBoundary>,
    );
  };
  globalThis.sealedFrame = Object.freeze({
    modules: parts.modules,
    start,
    deliver: (later: unknown) => live.change({ later }),
  });
  document.title = launch.app.name;
  addStyle(launch.style);
  runScript(launch.script).then(() => {
    if (!started) fail(new Error('the app ended without calling startApp'));
  }, fail);
  return drafts;
}

/** `blob:` is the only script source the policy leaves beside this script itself. */
function runScript(text: string): Promise<void> {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  const script = document.createElement('script');
  script.src = url;
  return new Promise<void>((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new Error('the app could not be read'));
    document.head.append(script);
  }).finally(() => URL.revokeObjectURL(url));
}

async function mayClose(drafts: Drafts | undefined, handlers: CloseHandlers): Promise<boolean> {
  await drafts?.flush();
  for (const handler of handlers) if (!(await handler())) return false;
  return true;
}

/** Runs once the browser has painted; a hidden frame never paints, so it does not wait for ever. */
function afterPaint(then: () => void): void {
  let done = false;
  const once = () => {
    if (!done) then();
    done = true;
  };
  requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = once;
    channel.port2.postMessage(null);
  });
  setTimeout(once, 200);
}

function addStyle(text: string): void {
  const style = document.createElement('style');
  style.textContent = text;
  document.head.append(style);
}

function now(): number {
  return performance.timeOrigin + performance.now();
}

function failure(error: unknown): Failed {
  return { type: 'failed', message: textOf(error), details: stackOf(error) };
}

function textOf(error: unknown): string {
  return (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, 2_000);
}

function stackOf(error: unknown): string {
  return (error instanceof Error ? (error.stack ?? '') : '').slice(0, 20_000);
}
