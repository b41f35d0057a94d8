import type { ComponentType } from 'react';

/** Texts of one language, nested as i18next takes them. */
export interface Texts {
  readonly [key: string]: string | Texts;
}

export type AppLocales = Readonly<Record<'zh-CN' | 'en', Texts>>;

/** What an app hands over to be run. */
export interface AppDefinition {
  readonly App: ComponentType;
  readonly locales: AppLocales;
}

/** The one global of a frame: what the boot script offers to the app's script. */
export interface FrameGlobal {
  /** The shared parts (React, the SDK, the UI kit), by import name; the build maps imports to these. */
  readonly modules: Readonly<Record<string, unknown>>;
  readonly start: (app: AppDefinition) => void;
  /** Hands over what the app's second file is for. */
  readonly deliver: (later: unknown) => void;
}

declare global {
  var sealedFrame: FrameGlobal | undefined;
}

/** Starts the app. Called once, at the top level of `apps/<id>/main.tsx`. */
export function startApp(app: AppDefinition): void {
  if (!globalThis.sealedFrame) throw new Error('startApp works inside a frame; in a test use renderApp');
  globalThis.sealedFrame.start(app);
}
