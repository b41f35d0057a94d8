import type { ComponentType, ReactNode } from 'react';
import { readPortOffer } from '../protocol/to-app.ts';
import type { FrameSettings } from '../protocol/values.ts';
import { protocolVersions } from '../protocol/version.ts';
import { textOf } from './faults.ts';
import { Link } from './link.ts';
import { Live } from './live.ts';
import { applySettings } from './look.ts';
import { addStyle } from './page.ts';
import { Runner } from './runner.tsx';
import { seal } from './seal.ts';
import { Senses } from './senses.ts';
import type { LiveState } from './view.tsx';

export interface BootParts {
  /** What apps share, by import name. */
  readonly modules: Readonly<Record<string, unknown>>;
  /** The UI kit's styles. */
  readonly style: string;
  /** What stands around every app. */
  readonly Frame: ComponentType<{ readonly children: ReactNode }>;
}

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
    senses.sticky(settings.stickyKeys === true);
    live.change({ settings });
  };
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
      case 'code':
        runner.load(message);
        break;
      case 'launch':
        runner.launch(message);
        break;
      case 'later':
        runner.loadLater(message);
        break;
      case 'document':
        live.change({ document: message.document });
        break;
      case 'active':
        document.documentElement.dataset['active'] = String(message.active);
        if (message.focus) senses.restoreFocus();
        else if (!message.active) senses.dropFocus();
        break;
      case 'typed':
        senses.type(message.stroke);
        break;
      case 'close-asked':
        void runner.mayClose().then((allow) => link.say({ type: 'closing', id: message.id, allow }));
    }
  });
  const runner = new Runner({
    link,
    live,
    modules: parts.modules,
    Frame: parts.Frame,
    onPainted: () => senses.takeLateFocus(),
  });
  const senses = new Senses(link, window);
  window.addEventListener('blur', () => void runner.flush());
  window.addEventListener('error', (event) => link.say({ type: 'fault', message: textOf(event.error) }));
  window.addEventListener('unhandledrejection', (event) =>
    link.say({ type: 'fault', message: textOf(event.reason) }),
  );
}
