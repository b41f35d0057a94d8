import type { ComponentType, ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Drafts, type SaveAnswer } from '../drafts.ts';
import type { Code, Later, Launch } from '../protocol/to-app.ts';
import type { AppDefinition } from '../start.ts';
import { failure } from './faults.ts';
import { type CloseHandlers, createHost } from './host.ts';
import type { Link } from './link.ts';
import type { Live } from './live.ts';
import { addStyle, afterPaint, now, runScript } from './page.ts';
import { PendingKeys } from './pending.ts';
import { createTexts } from './texts.ts';
import { AppView, FaultBoundary, type LiveState } from './view.tsx';

export interface RunnerOptions {
  readonly link: Link;
  readonly live: Live<LiveState>;
  /** What apps share, by import name. */
  readonly modules: Readonly<Record<string, unknown>>;
  /** What stands around every app. */
  readonly Frame: ComponentType<{ readonly children: ReactNode }>;
  /** The app stands in the page for all to see. */
  readonly onPainted: () => void;
}

/** Where an app keeps the keys of unanswered writes; apps' own keys do not begin with `~`. */
const pendingKey = '~pending';

/**
 * Brings the one app of this frame to life. Its code comes first and is read while the shell still looks up
 * what was left unfinished; it is drawn when both are there.
 */
export class Runner {
  readonly #options: RunnerOptions;
  readonly #closeHandlers: CloseHandlers = new Set();
  #app: AppDefinition | undefined;
  #launch: Launch | undefined;
  #drafts: Drafts | undefined;
  #loaded = false;

  constructor(options: RunnerOptions) {
    this.#options = options;
  }

  /** Takes the app's code, once. */
  load({ script, style }: Code): void {
    if (this.#loaded) return;
    this.#loaded = true;
    const { modules, live } = this.#options;
    globalThis.sealedFrame = Object.freeze({
      modules,
      start: (app: AppDefinition) => {
        this.#app ??= app;
        this.#draw();
      },
      deliver: (later: unknown) => live.change({ later }),
    });
    addStyle(style);
    runScript(script).then(() => {
      if (!this.#app) this.#fail(new Error('the app ended without calling startApp'));
    }, this.#fail);
  }

  /** Takes what the app is to know, once. */
  launch(launch: Launch): void {
    if (this.#launch) return;
    this.#launch = launch;
    document.title = launch.app.name;
    this.#options.live.change({ document: launch.document });
    this.#draw();
  }

  /** Takes the rest of the app's code. */
  loadLater({ script, style }: Later): void {
    addStyle(style);
    runScript(script).catch(this.#fail);
  }

  /** Saves what rests and asks the app whether its window may close. */
  async mayClose(): Promise<boolean> {
    await this.flush();
    for (const handler of this.#closeHandlers) if (!(await handler())) return false;
    return true;
  }

  async flush(): Promise<void> {
    await this.#drafts?.flush();
  }

  readonly #fail = (error: unknown): void => this.#options.link.say(failure(error));

  #draw(): void {
    if (!this.#app || !this.#launch || this.#drafts) return;
    const { link, live, Frame, onPainted } = this.#options;
    const { App, locales } = this.#app;
    const drafts = new Drafts(this.#launch.drafts, {
      save: (key, value, baseRevision) =>
        link.call('drafts.save', { key, value, baseRevision }) as Promise<SaveAnswer>,
      clear: (key, baseRevision) => link.call('drafts.clear', { key, baseRevision }) as Promise<void>,
    });
    this.#drafts = drafts;
    const kept = drafts.read(pendingKey, {}).value;
    const pending = new PendingKeys(kept, (keys) => drafts.write(pendingKey, keys));
    const root = document.getElementById('root') ?? document.body.appendChild(document.createElement('div'));
    createRoot(root).render(
      <FaultBoundary onFault={this.#fail}>
        <AppView
          App={App}
          host={createHost(link, this.#launch, pending, this.#closeHandlers)}
          drafts={drafts}
          texts={createTexts(locales, live.get().settings.locale)}
          live={live}
          Frame={Frame}
          onMounted={() => {
            afterPaint(() => {
              link.say({ type: 'mounted', at: now() });
              onPainted();
            });
          }}
        />
      </FaultBoundary>,
    );
  }
}
