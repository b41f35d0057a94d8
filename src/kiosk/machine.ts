import { ifSeen } from '#src/desktop/session/hand.ts';
import { logOn, useSession } from '#src/desktop/session/store.ts';
import { changeSettings } from '#src/desktop/settings/store.ts';
import { trainingAsked } from '#src/desktop/training.ts';
import { pullIn } from '#src/desktop/windows/geometry.ts';
import { maximise, setBounds } from '#src/desktop/windows/reducer.ts';
import { change, useWindows } from '#src/desktop/windows/store.ts';
import { frameHands } from '#src/kernel/index.ts';
import { Idle } from './idle.ts';
import { settingKey } from './setting.ts';
import { go, useKiosk } from './store.ts';
import { closeWays } from './ways.ts';
import { wipe } from './wipe.ts';

/** In the tab's own storage while a visit lasts: a page without it has been left behind by somebody. */
const visitKey = 'kiosk-visit';
/** Ends the address of a page that took the place of one that was wiped with the server's part in it. */
const clearedMark = '#cleared';
const guest = 'guest';
const touches = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove'] as const;

/** The public machine: between two people it erases, while one is there it watches over them. */
export class KioskMachine {
  readonly #ends: (() => void)[] = [];
  readonly #idle = new Idle({
    countdown: (countdown) => useKiosk.setState({ countdown }),
    over: () => void this.end(),
  });
  /** Somebody has been on the desktop during this visit, so the log-on screen now means that they left. */
  #entered = false;

  /** Takes the page over, and shows whom it belongs to: the person of this visit, or nobody. */
  async start(): Promise<void> {
    document.documentElement.dataset['kiosk'] = '';
    this.#ends.push(closeWays((refused) => useKiosk.setState({ refused })));
    // A page that the browser kept aside is the last person's.
    this.#listen(
      'pageshow',
      (event) => event instanceof PageTransitionEvent && event.persisted && replacePage(false),
    );
    changeSettings({ density: 'touch', singleClick: true });
    // Strangers stand around: sound is for whoever asks for it.
    if (sessionStorage.getItem(visitKey) === null) changeSettings({ sounds: false });
    if (sessionStorage.getItem(visitKey) === null) await this.#prepare();
    else this.#visit();
  }

  /** The first touch of a new person. */
  async begin(as: 'guest' | 'account'): Promise<void> {
    if (useKiosk.getState().stage.at !== 'attract') return;
    go({ at: 'starting' });
    if (as === 'guest' && (await logOn(guest)) !== 'entered') {
      go({ at: 'attract', trouble: true });
      return;
    }
    sessionStorage.setItem(visitKey, 'on');
    this.#visit();
  }

  /** The person wants to go on. */
  extend(): void {
    this.#idle.extend();
  }

  /** Ends the visit: everything is erased and the page replaced by a new one. */
  async end(): Promise<void> {
    if (useKiosk.getState().stage.at === 'wiping') return;
    this.#release();
    go({ at: 'wiping' });
    replacePage(await wipe());
  }

  /** Staff have shown their number: the ordinary page, until it is loaded again. */
  leave(): void {
    this.#release();
    localStorage.removeItem(settingKey);
    delete document.documentElement.dataset['kiosk'];
    if (document.fullscreenElement !== null) void document.exitFullscreen();
    go({ at: 'left' });
  }

  /** Nobody is served before the server itself has confirmed that nobody else is logged on. */
  async #prepare(): Promise<void> {
    go({ at: 'preparing', trouble: false });
    const cleared = location.hash === clearedMark;
    history.replaceState(null, '', location.pathname + (trainingAsked() ? '?training' : ''));
    if (cleared && (await settled()) === 'logon') {
      go({ at: 'attract', trouble: false });
      return;
    }
    for (;;) {
      if (await wipe()) break;
      go({ at: 'preparing', trouble: true });
      await new Promise((resolve) => setTimeout(resolve, 3_000));
    }
    replacePage(true);
  }

  #visit(): void {
    go({ at: 'visit' });
    const clock = setInterval(() => this.#idle.tick(), 1_000);
    this.#ends.push(() => clearInterval(clock));
    for (const type of touches) this.#listen(type, (event) => event.isTrusted && this.#idle.touch());
    this.#listen('beforeprint', () => this.#idle.pause(true));
    this.#listen('afterprint', () => this.#idle.pause(false));
    this.#ends.push(useSession.subscribe(({ stage }) => this.#follow(stage.at)));
    this.#follow(useSession.getState().stage.at);
    this.#ends.push(useWindows.subscribe(keepWindowsWhole));
    void frameHands().then((hands) => {
      const touched = () => ifSeen(() => this.#idle.touch());
      this.#ends.push(hands.follow({ touched, edited: () => undefined }));
    });
  }

  #follow(at: string): void {
    if (at === 'desktop') this.#entered = true;
    else if (at === 'off' || (at === 'logon' && this.#entered)) void this.end();
  }

  #listen(type: string, heard: (event: Event) => unknown): void {
    const ends = new AbortController();
    window.addEventListener(type, heard, { capture: true, passive: true, signal: ends.signal });
    this.#ends.push(() => ends.abort());
  }

  #release(): void {
    for (const end of this.#ends.splice(0)) end();
  }
}

/** Which screen the desktop begins with, once it knows. */
function settled(): Promise<string> {
  return new Promise((resolve) => {
    const { stage } = useSession.getState();
    if (stage.at !== 'starting') {
      resolve(stage.at);
      return;
    }
    const stop = useSession.subscribe(({ stage: { at } }) => {
      if (at === 'starting') return;
      stop();
      resolve(at);
    });
  });
}

/** Every window fills the screen, so that the keyboard takes room from it instead of covering it. */
function keepWindowsWhole(now: ReturnType<typeof useWindows.getState>, before: typeof now): void {
  const { area } = now;
  const resized = area.height !== before.area.height || area.width !== before.area.width;
  for (const { id, owner, kind, resizable, placement, bounds } of now.windows) {
    const fresh = !before.windows.some((window) => window.id === id);
    if (fresh && kind !== 'message' && owner === null && resizable && placement === 'normal') {
      change((state) => maximise(state, id));
    } else if (resized && placement === 'normal') {
      change((state) => setBounds(state, id, pullIn(bounds, { width: 0, height: 0 }, area)));
    }
  }
}

/** A new page in place of this one: nothing in its memory survives, and there is no way back to it. */
function replacePage(cleared: boolean): void {
  // An address that differs only in its mark would not be loaded again by itself.
  const random = crypto.getRandomValues(new Uint32Array(1)).join('');
  const query = new URLSearchParams(trainingAsked() ? { training: '', visit: random } : { visit: random });
  location.replace(`${location.pathname}?${query}${cleared ? clearedMark : ''}`);
}
