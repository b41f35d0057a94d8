import type { Touched } from '#sdk/protocol/to-shell.ts';
import { useBootDocument } from '../boot-document.ts';
import {
  changeProcess,
  changeProcesses,
  dropProcess,
  type EndReason,
  isAnyStarting,
  useProcesses,
} from '../processes.ts';
import { findApp } from '../registry.ts';
import { type ShellConnection, usualShortcuts } from '../shell.ts';
import { AppSession } from './app-session.ts';
import { closeWindow } from './closing.ts';
import { FocusGuard } from './focus-guard.ts';
import { handOverFocus } from './focus-handover.ts';
import { FrameProcess } from './frame-process.ts';
import { Hands } from './hands.ts';
import { currentSettings, watchLook } from './look.ts';
import { prefetchApps } from './prefetch.ts';
import { isProcessGone } from './probe.ts';
import { Recovery } from './recovery.ts';
import { Runtime } from './runtime.ts';
import { Secrets } from './secrets.ts';
import { admitSpares } from './spares.ts';
import { suspectOf } from './suspect.ts';
import { LATE_AFTER, Watchdog } from './watchdog.ts';

/** What a window is meant to run. Kept apart from the frame, which may be replaced. */
interface Wish {
  readonly app: string;
  readonly document: string | undefined;
  /** `performance.now()` of the wish to open. */
  readonly at: number;
}

/** A window with its frame and what runs in it, as far as there are any. */
interface Slot {
  readonly windowId: string;
  wish: Wish | null;
  frame: FrameProcess | null;
  session: AppSession | null;
}

/** How long after the focus was there a window still counts as the one the person is in. */
const attendedMs = 30_000;

/** Runs the apps: hands each frame its port, its app and its answers, and sees to it that none harms the rest. */
export class Engine {
  readonly runtime = new Runtime();
  readonly secrets = new Secrets();
  readonly hands = new Hands();
  readonly #shell: ShellConnection;
  readonly #slots = new Map<string, Slot>();
  readonly #recovery = new Recovery();
  readonly #watchdog: Watchdog;
  readonly #focus: FocusGuard;
  readonly #settleFocus: () => void;
  /** The look that is taken at whether the frames' process lives, or the time in which none may be taken. */
  #probe: AbortController | null = null;

  constructor(shell: ShellConnection) {
    this.#shell = shell;
    const frames = () => this.#frames();
    this.#focus = new FocusGuard(frames, {
      persistent: (frame) => frame.condemn('focus', 'took the keyboard from other windows again and again'),
    });
    this.#watchdog = new Watchdog(frames, {
      silent: ({ windowId }) => changeProcess(windowId, { state: 'not-responding' }),
      // While an app starts it takes the time of all; that window shows it already.
      busy: ({ windowId }, busy) =>
        changeProcess(windowId, { busy: busy && !isAnyStarting(useProcesses.getState()) }),
      back: ({ windowId }) => changeProcess(windowId, { state: 'running' }),
      allLate: (late) => void this.#lookForDeath(late),
      tick: () => this.#writePulses(),
    });
    window.addEventListener('message', (event) => this.#hear(event));
    this.#settleFocus = shell.focusStays
      ? () => undefined
      : handOverFocus(
          () => frames().find((frame) => this.#focus.isActive(frame)),
          (frame) => this.#focus.give(frame),
        );
    watchLook(() => this.#tellLook());
    admitSpares();
    this.#watchdog.start();
    void this.loadBootPage();
  }

  /** Makes the page ready that frames begin with; tries again until there is one. */
  async loadBootPage(): Promise<void> {
    try {
      useBootDocument.setState({ page: await this.runtime.bootPage() });
      prefetchApps(this.runtime);
    } catch (error) {
      console.warn(`frames cannot be made yet: ${String(error)}`);
      setTimeout(() => void this.loadBootPage(), LATE_AFTER * 2);
    }
  }

  /** Takes a frame under control as soon as its element is there. Returns how to let go. */
  attach(windowId: string, element: HTMLIFrameElement): () => void {
    const slot = this.#slot(windowId);
    const frame: FrameProcess = new FrameProcess(windowId, element, {
      connected: (version) =>
        frame.say({
          type: 'welcome',
          version,
          settings: currentSettings(this.#shell),
          keys: [...(this.#shell.shortcuts ?? usualShortcuts)],
        }),
      said: (message) => {
        if (message.type === 'ready') this.#onReady(slot, frame);
        else if (message.type === 'pong') this.#watchdog.answered(frame, message.n);
        else slot.session?.hear(message);
      },
      over: (reason, details) => this.#onOver(slot, reason, details),
    });
    slot.frame = frame;
    return () => {
      if (slot.frame === frame) this.#release(slot);
      else frame.dispose();
    };
  }

  /** Runs an app in a window's frame, now or when the frame is ready. A running app gets the document. */
  launch(windowId: string, app: string, document: string | undefined, at: number): void {
    const slot = this.#slot(windowId);
    const before = slot.wish;
    if (before?.app === app && before.document === document) return;
    slot.wish = { app, document, at };
    if (before?.app === app && slot.session) {
      if (document !== undefined) void slot.session.open(document);
      return;
    }
    // Asked for while the frame is still on its way; `#start` hears of a failure.
    this.runtime.appCode(app).catch(() => undefined);
    if (slot.frame?.ready) this.#start(slot, slot.frame);
  }

  /** Forgets a window that was closed. */
  forget(windowId: string): void {
    const slot = this.#slots.get(windowId);
    if (slot) this.#release(slot);
    this.#slots.delete(windowId);
    this.#focus.setActive(windowId, false);
    dropProcess(windowId);
  }

  /** Tells an app whether its window is the active one. */
  setActive(windowId: string, active: boolean): void {
    this.#focus.setActive(windowId, active);
    const frame = this.#slots.get(windowId)?.frame;
    if (frame && !active) frame.lastActive = performance.now();
    frame?.say({ type: 'active', active, focus: false });
    if (active) this.#settleFocus();
  }

  /** Gives an app the keyboard. */
  focus(windowId: string): void {
    this.#focus.setActive(windowId, true);
    const frame = this.#slots.get(windowId)?.frame;
    if (frame) this.#focus.give(frame);
  }

  /** Ends what runs in a window and has the window closed. */
  async end(windowId: string): Promise<void> {
    await this.#endFrame(windowId);
    this.#shell.close(windowId);
  }

  /** Starts a window's app again from its drafts. */
  async restart(windowId: string): Promise<void> {
    await this.#recovery.restart([windowId]);
  }

  /** Starts every window of an app again, e.g. after it was rebuilt. */
  async restartApp(app: string): Promise<void> {
    const slots = [...this.#slots.values()].filter(({ wish }) => wish?.app === app);
    await this.#recovery.restart(slots.map(({ windowId }) => windowId));
  }

  requestClose(windowId: string): Promise<'closed' | 'cancelled'> {
    const slot = this.#slots.get(windowId);
    return closeWindow(windowId, slot?.session ?? null, this.#shell, {
      isSilent: () => !!slot?.frame && this.#watchdog.isSilent(slot.frame),
      end: () => this.#endFrame(windowId),
    });
  }

  #slot(windowId: string): Slot {
    const known = this.#slots.get(windowId);
    if (known) return known;
    const slot: Slot = { windowId, wish: null, frame: null, session: null };
    this.#slots.set(windowId, slot);
    return slot;
  }

  #frames(): FrameProcess[] {
    return [...this.#slots.values()].flatMap(({ frame }) => frame ?? []);
  }

  #hear({ source, data }: MessageEvent<unknown>): void {
    if (!source || !('parent' in source)) return;
    // A frame inside a frame has no say, but what it sends counts for the app it belongs to.
    for (let view: Window = source; view !== view.parent; view = view.parent) {
      const frame = this.#frames().find((known) => known.is(view));
      if (!frame) continue;
      frame.hear(view === source ? data : null);
      return;
    }
  }

  #onReady(slot: Slot, frame: FrameProcess): void {
    if (frame.ready) return;
    frame.ready = true;
    // Who opens quickly has made the window active before its frame could hear of it.
    const active = this.#focus.isActive(frame);
    frame.say({ type: 'active', active, focus: active && document.activeElement === frame.element });
    if (active) this.#settleFocus();
    if (slot.wish) this.#start(slot, frame);
    else changeProcess(slot.windowId, { state: 'warm' });
  }

  #start(slot: Slot, frame: FrameProcess): void {
    const { wish, windowId } = slot;
    const manifest = wish && findApp(wish.app);
    if (!manifest) {
      this.#onOver(slot, 'failed', `no app ${wish?.app}`);
      return;
    }
    const session = new AppSession({
      manifest,
      frame,
      shell: this.#shell,
      runtime: this.runtime,
      openedAt: wish.at,
      attended: () => this.#focus.isActive(frame) || performance.now() - frame.lastActive < attendedMs,
      touched: (by) => this.#onTouched(frame, by),
      mounted: this.#settleFocus,
      edited: (field) => this.hands.edit(frame, field),
      failed: (details) => this.#onOver(slot, 'failed', details),
    });
    slot.session = session;
    changeProcess(windowId, { app: wish.app, state: 'starting', reason: null, details: '', dirty: false });
    const recovered = (useProcesses.getState()[windowId]?.generation ?? 0) > 0;
    session.start(wish.document, recovered).catch((error: unknown) => {
      if (slot.session === session) this.#onOver(slot, 'failed', String(error));
    });
  }

  #onTouched(frame: FrameProcess, by: Touched['by']): void {
    switch (by) {
      case 'pointerdown':
        frame.lastInput = performance.now();
        this.hands.touch();
        this.#focus.touched(frame);
        this.#shell.activate(frame.windowId);
        break;
      case 'input':
        frame.lastInput = performance.now();
        this.hands.touch();
        break;
      case 'move':
        this.hands.touch();
        break;
      case 'focusin':
        this.#focus.came(frame);
        break;
      case 'blur':
        this.#focus.left(frame);
    }
  }

  #tellLook(): void {
    const settings = currentSettings(this.#shell);
    for (const frame of this.#frames()) frame.say({ type: 'settings', settings });
  }

  #onOver(slot: Slot, reason: EndReason, details: string): void {
    this.#release(slot);
    if (slot.wish) {
      changeProcess(slot.windowId, { state: 'ended', reason, details, frameless: true });
      void this.#clearAfter();
    } else {
      void this.#recovery.restart([slot.windowId]);
    }
  }

  /** What was just removed may still be at work in the process all frames share, and block the others. */
  async #clearAfter(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, LATE_AFTER * 2));
    if (this.#frames().some((frame) => this.#watchdog.isLate(frame))) await this.#restartAll();
  }

  async #restartAll(): Promise<void> {
    // A probe is a frame too, and would keep the process that hangs.
    const probe = this.#probe ?? new AbortController();
    this.#probe = probe;
    probe.abort();
    await this.#recovery.restartAll();
    if (this.#probe === probe) this.#probe = null;
  }

  /** Silence all round: their process hangs, or it is no more. */
  async #lookForDeath(late: readonly FrameProcess[]): Promise<void> {
    if (this.#probe) return;
    const probe = new AbortController();
    this.#probe = probe;
    const gone = await isProcessGone(probe.signal);
    if (this.#probe === probe) this.#probe = null;
    if (!gone || !late.every((frame) => this.#watchdog.isLate(frame))) return;
    // Those that were not asked, because they cannot be seen, lived in the same process.
    const fallen = this.#frames();
    for (const slot of this.#slots.values()) this.#release(slot);
    await this.#recovery.afterDeath(fallen, suspectOf(late));
  }

  async #endFrame(windowId: string): Promise<void> {
    const hung = this.#frames().some((frame) => this.#watchdog.isSilent(frame));
    const slot = this.#slots.get(windowId);
    if (slot) this.#release(slot);
    changeProcess(windowId, { state: 'ended', reason: 'ended-by-person', frameless: true });
    if (hung) await this.#restartAll();
    else void this.#clearAfter();
  }

  #release(slot: Slot): void {
    if (slot.frame) this.#watchdog.forget(slot.frame);
    if (slot.frame) this.hands.edit(slot.frame, null);
    slot.frame?.dispose();
    slot.frame = null;
    slot.session = null;
  }

  #writePulses(): void {
    const pulses = this.#slots.values().flatMap(({ windowId, frame, session }) => {
      if (!frame) return [];
      const { sent, answered, roundTrip } = frame.heartbeat;
      return [[windowId, { pings: { sent, answered, roundTrip }, calls: session?.calls ?? 0 }] as const];
    });
    changeProcesses(Object.fromEntries(pulses));
  }
}
