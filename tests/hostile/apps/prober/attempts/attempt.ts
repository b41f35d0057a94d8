import type { Host } from '#sdk/index.ts';

/** Where an app must not get to. Every address carries the attempt's name, so that a hit tells who made it. */
export interface Targets {
  /** A server of another origin. */
  readonly http: string;
  /** The shell's own server. */
  readonly home: string;
  readonly tcpPort: number;
  readonly udpPort: number;
}

export interface Reach {
  readonly http: string;
  readonly ws: string;
  readonly home: string;
  readonly homeWs: string;
  readonly tcpPort: number;
  readonly udpPort: number;
  /** Null where attempts run outside of a frame. */
  readonly host: Host | null;
  /** Sends a message of the app's own making over the SDK's port and gives the shell's answer. */
  readonly raw: (method: string, params: unknown) => Promise<string>;
}

/**
 * Tries one way out. What it returns is shown; a text that begins with `GRANTED` says that the app got what it
 * must not get. What goes over the network is judged by the listeners alone.
 */
export type Attempt = (reach: Reach) => unknown;

export type Attempts = Readonly<Record<string, Attempt>>;

/** Adds an element as markup would; what it loads by itself is the attempt. */
export function element(tag: string, attributes: Readonly<Record<string, string>>): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  document.body.append(made);
  return made;
}

/** Waits for an event that says that something could be done, or that it could not. */
export function outcome(target: EventTarget, good: string, bad = 'error'): Promise<string> {
  return new Promise((resolve) => {
    target.addEventListener(good, () => resolve(`GRANTED ${good}`), { once: true });
    target.addEventListener(bad, () => resolve(bad), { once: true });
    setTimeout(() => resolve('nothing happened'), 300);
  });
}
