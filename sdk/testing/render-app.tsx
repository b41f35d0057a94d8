import { act, render } from '@testing-library/react';
import type { ComponentType, ReactElement, ReactNode } from 'react';
import type { ApiTypes, OperationId } from '#contract/index.ts';
import { operation } from '#contract/index.ts';
import type { ApiClient } from '../api.ts';
import { Drafts, type SaveAnswer } from '../drafts.ts';
import { PermissionError } from '../errors.ts';
import { allows, type FixedHost } from '../frame/host.ts';
import { Live } from '../frame/live.ts';
import { createTexts } from '../frame/texts.ts';
import { AppView, type LiveState } from '../frame/view.tsx';
import type { FileEntry, FrameDocument, FrameSettings, FrameUser, SavedDraft } from '../protocol/values.ts';
import type { AppLocales } from '../start.ts';

type OptionsOf<Op extends OperationId> = Omit<ApiTypes[Op], 'response'> & {
  readonly idempotencyKey?: string;
};

/** Answers of the API by operation; throw an `ApiError` or `OfflineError` to refuse. */
export type ApiHandlers = {
  readonly [Op in OperationId]?: (
    options: OptionsOf<Op>,
  ) => ApiTypes[Op]['response'] | Promise<ApiTypes[Op]['response']>;
};

export interface RenderOptions {
  readonly locales: AppLocales;
  readonly locale?: FrameSettings['locale'];
  readonly api?: ApiHandlers;
  readonly user?: FrameUser;
  /** As in the manifest; what is not listed is refused, as by the shell. */
  readonly permissions?: readonly string[];
  readonly document?: FrameDocument;
  readonly drafts?: Readonly<Record<string, unknown>>;
  /** What the app's second file delivers; it is there from the start. */
  readonly later?: object;
  /** What the person answers to `confirm`; the first button when absent. */
  readonly confirm?: (question: { title: string; text: string }) => string;
}

/** What the app did to the world, in the order it did it. */
export interface AppRecord {
  readonly calls: { operation: OperationId; options: unknown }[];
  readonly files: FrameDocument[];
  readonly notes: { title: string; text: string }[];
  readonly printed: string[];
  readonly copied: string[];
  readonly opened: { app: string; documentId?: string }[];
  title: string;
  dirty: boolean;
  closed: boolean;
}

export interface RenderedApp {
  readonly record: AppRecord;
  /** Drafts as they are kept, by key; await `saved()` first. */
  readonly drafts: Map<string, SavedDraft>;
  saved(): Promise<void>;
  setLocale(locale: FrameSettings['locale']): void;
  /** The person opens another document with the running app. */
  openDocument(document: FrameDocument): void;
  /** The app's second file arrives. */
  deliver(later: object): void;
  unmount(): void;
}

const usualSettings: FrameSettings = {
  locale: 'zh-CN',
  theme: 'aa',
  density: 'standard',
  tokens: {},
  reducedMotion: true,
  timeZone: 'Asia/Shanghai',
};

const guest: FrameUser = { id: 'guest', name: '访客', kind: 'guest' };

/** Renders an app in jsdom as the shell would run it, with its calls answered by `options.api`. */
export function renderApp(app: ReactElement, options: RenderOptions): RenderedApp {
  const record: AppRecord = {
    calls: [],
    files: options.document ? [options.document] : [],
    notes: [],
    printed: [],
    copied: [],
    opened: [],
    title: '',
    dirty: false,
    closed: false,
  };
  const kept = new Map<string, SavedDraft>(
    Object.entries(options.drafts ?? {}).map(([key, value]) => [key, { value, revision: 1 }]),
  );
  const drafts = memoryDrafts(kept);
  const live = new Live<LiveState>({
    settings: { ...usualSettings, locale: options.locale ?? 'zh-CN' },
    document: options.document ?? null,
    later: options.later ?? null,
  });
  const view = render(
    <AppView
      App={() => app}
      host={testHost(options, record)}
      drafts={drafts}
      texts={createTexts(options.locales, live.get().settings.locale)}
      live={live}
      Frame={Plain}
      onMounted={noop}
    />,
  );
  return {
    record,
    drafts: kept,
    saved: () => drafts.flush(),
    setLocale: (locale) => act(() => live.change({ settings: { ...live.get().settings, locale } })),
    openDocument: (document) => act(() => live.change({ document })),
    deliver: (later) => act(() => live.change({ later })),
    unmount: view.unmount,
  };
}

const Plain: ComponentType<{ readonly children: ReactNode }> = ({ children }) => children;

function noop(): void {
  // The shell measures from this; a test does not.
}

function memoryDrafts(kept: Map<string, SavedDraft>): Drafts {
  return new Drafts(Object.fromEntries(kept), {
    save: async (key, value, base): Promise<SaveAnswer> => {
      const current = kept.get(key);
      if ((current?.revision ?? 0) !== base) return { conflict: current ?? null };
      kept.set(key, { value: structuredClone(value), revision: base + 1 });
      return { revision: base + 1 };
    },
    clear: async (key) => void kept.delete(key),
  });
}

function testHost(options: RenderOptions, record: AppRecord): FixedHost {
  const granted = new Set(options.permissions ?? []);
  const need = (permission: string) => {
    if (!allows(granted, permission)) throw new PermissionError(permission);
  };
  return {
    appId: 'app-under-test',
    user: options.user ?? guest,
    recovered: false,
    can: (permission) => allows(granted, permission),
    api: testApi(options.api ?? {}, need, record),
    files: {
      save: async ({ name, type, content }) => {
        need('files:own');
        const id = `file-${record.files.length + 1}`;
        record.files.push({ id, name, type, content });
        return { id, name };
      },
      list: async () => {
        need('files:own');
        return record.files.map(
          ({ id, name, type, content }): FileEntry => ({
            id,
            name,
            type,
            size: new TextEncoder().encode(content).length,
            modified: '2026-03-02T01:30:00.000Z',
          }),
        );
      },
      read: async (id) => {
        need('files:own');
        const file = record.files.find((known) => known.id === id);
        if (!file) throw new Error(`no file ${id}`);
        return file;
      },
    },
    notify: async (note) => {
      need('notify');
      record.notes.push(note);
    },
    confirm: async ({ title, text, buttons }) => options.confirm?.({ title, text }) ?? buttons[0]?.id ?? 'ok',
    print: async ({ title }) => {
      need('print');
      record.printed.push(title);
    },
    copy: async (text) => {
      need('clipboard:write');
      record.copied.push(text);
    },
    setTitle: (title) => {
      record.title = title;
    },
    setDirty: (dirty) => {
      record.dirty = dirty;
    },
    open: async (app, documentId) => {
      need(`open:${app}`);
      record.opened.push(documentId === undefined ? { app } : { app, documentId });
    },
    close: () => {
      record.closed = true;
    },
    onCloseAsked: () => () => undefined,
  };
}

function testApi(handlers: ApiHandlers, need: (permission: string) => void, record: AppRecord): ApiClient {
  const known = new Map<string, (options: never) => unknown>(Object.entries(handlers));
  const send = async (id: OperationId, options: unknown = {}): Promise<unknown> => {
    const { permission } = operation(id);
    if (permission !== 'public') need(permission);
    record.calls.push({ operation: id, options });
    const handler = known.get(id);
    if (!handler) throw new Error(`the test gives no answer for ${id}`);
    return structuredClone(await handler(options as never));
  };
  return send as ApiClient;
}
