import { MalformedError } from '#sdk/protocol/check.ts';
import type { ToApp } from '#sdk/protocol/to-app.ts';
import { readHello, readToShell, type ToShell } from '#sdk/protocol/to-shell.ts';
import { agreeVersion } from '#sdk/protocol/version.ts';
import type { EndReason } from '../processes.ts';
import { FloodGauge } from './flood-gauge.ts';

export interface FrameEvents {
  /** The port is open; the first word over it is the shell's. */
  connected(version: string): void;
  said(message: ToShell): void;
  /** The frame broke the rules. */
  over(reason: EndReason, details: string): void;
}

/** How the heartbeat stands, in `performance.now()` milliseconds. */
export interface Heartbeat {
  sent: number;
  answered: number;
  roundTrip: number;
  /** When the ping went out that has no answer yet. */
  waitingSince: number | null;
}

/** One frame: its window object, its port, and nothing else by which it could be known. */
export class FrameProcess {
  readonly windowId: string;
  readonly element: HTMLIFrameElement;
  readonly heartbeat: Heartbeat = { sent: 0, answered: 0, roundTrip: 0, waitingSince: null };
  readonly flood = new FloodGauge();
  /** When the person last touched it or typed into it. */
  lastInput = Number.NEGATIVE_INFINITY;
  /** When it was last pointed at. */
  lastTouch = Number.NEGATIVE_INFINITY;
  /** When its window was last the active one. */
  lastActive = Number.NEGATIVE_INFINITY;
  /** When it took the focus from another window. */
  thefts: readonly number[] = [];
  ready = false;
  #port: MessagePort | null = null;
  #over = false;
  #loads = 0;
  readonly #events: FrameEvents;

  constructor(windowId: string, element: HTMLIFrameElement, events: FrameEvents) {
    this.windowId = windowId;
    this.element = element;
    this.#events = events;
    element.addEventListener('load', this.#onLoad);
  }

  /** Whether a message came from this very frame. */
  is(source: MessageEventSource | null): boolean {
    return source !== null && source === this.element.contentWindow;
  }

  /** A message by `postMessage`: the first `hello` gets the port, everything after it is only counted. */
  hear(data: unknown): void {
    if (this.#over) return;
    if (this.#port) {
      this.#count(false);
      return;
    }
    const hello = attempt(() => readHello(data));
    if (!hello) return;
    const version = agreeVersion(hello.versions);
    if (version) this.#connect(version);
    else this.#end('failed', `no common protocol version: ${hello.versions.join(', ')}`);
  }

  say(message: ToApp): void {
    this.#port?.postMessage(message);
  }

  /** Ends the app for what it does to others. */
  condemn(reason: EndReason, details: string): void {
    this.#end(reason, details);
  }

  /** Ends all talk with the frame. */
  dispose(): void {
    this.#over = true;
    this.element.removeEventListener('load', this.#onLoad);
    this.#port?.close();
  }

  #connect(version: string): void {
    const channel = new MessageChannel();
    this.#port = channel.port1;
    channel.port1.onmessage = ({ data }: MessageEvent<unknown>) => this.#receive(data);
    // `*`: a sealed frame has no origin to name; that the window is the right one was just checked.
    this.element.contentWindow?.postMessage({ type: 'port' }, '*', [channel.port2]);
    this.#events.connected(version);
  }

  #receive(data: unknown): void {
    if (this.#over) return;
    try {
      const message = readToShell(data);
      if (!this.#count(message?.type === 'call') && message) this.#events.said(message);
    } catch (error) {
      if (!(error instanceof MalformedError)) throw error;
      this.#count(false);
      console.warn(`frame ${this.windowId}: ${error.message}`);
    }
  }

  #count(isCall: boolean): boolean {
    const tooMany = this.flood.heard(isCall);
    if (tooMany) this.#end('flood', 'too many messages at once');
    return tooMany;
  }

  readonly #onLoad = (): void => {
    this.#loads += 1;
    if (this.#loads > 1) this.#end('lost', 'the app left its page');
  };

  #end(reason: EndReason, details: string): void {
    if (this.#over) return;
    this.dispose();
    this.#events.over(reason, details);
  }
}

/** A malformed first word is as good as none: nothing has been granted yet. */
function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof MalformedError) return null;
    throw error;
  }
}
