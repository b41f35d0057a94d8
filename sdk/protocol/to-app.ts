/** Everything the shell may say to an app's frame. */
import {
  amount,
  bytes,
  type Check,
  data,
  flag,
  listOf,
  mapOf,
  nullable,
  oneOf,
  optional,
  reader,
  record,
  text,
} from './check.ts';
import { checkStroke, type Stroke } from './editing.ts';
import {
  checkDocument,
  checkDraft,
  checkId,
  checkName,
  checkRefusal,
  checkSettings,
  checkUser,
  type FrameDocument,
  type FrameSettings,
  type FrameUser,
  type Refusal,
  type SavedDraft,
} from './values.ts';

/** Answer to `hello`, by `postMessage`, with the port as its only transfer. */
export interface PortOffer {
  readonly type: 'port';
}

/** First word over the port. */
export interface Welcome {
  readonly type: 'welcome';
  readonly version: string;
  readonly settings: FrameSettings;
  /** Shortcuts to report and not to handle, e.g. `Alt+F6`. */
  readonly keys: readonly string[];
}

/** The app's code, to be read while the shell looks up the rest. Once in the life of a frame. */
export interface Code {
  readonly type: 'code';
  readonly script: Blob;
  readonly style: string;
}

/** For whom the app runs, with which rights and what left unfinished. Once, after the code. */
export interface Launch {
  readonly type: 'launch';
  readonly app: { readonly id: string; readonly name: string };
  readonly granted: readonly string[];
  readonly user: FrameUser;
  readonly document: FrameDocument | null;
  readonly drafts: Readonly<Record<string, SavedDraft>>;
  /** The frame was closed by a fault and is opened again with what was saved. */
  readonly recovered: boolean;
}

/** The rest of the app, once its first view is there. At most once in the life of a frame. */
export interface Later {
  readonly type: 'later';
  readonly script: Blob;
  readonly style: string;
}

export interface SettingsChanged {
  readonly type: 'settings';
  readonly settings: FrameSettings;
}

/** The person opened another document with the app that is already running. */
export interface DocumentOpened {
  readonly type: 'document';
  readonly document: FrameDocument;
}

export interface Ping {
  readonly type: 'ping';
  readonly n: number;
}

/** The window became the active one, or is no longer. */
export interface Active {
  readonly type: 'active';
  readonly active: boolean;
  /** Whether to put the keyboard focus back where it was in the app. */
  readonly focus: boolean;
}

/** A press on the on-screen keyboard, for the field that was last told of by `editing`. */
export interface Typed {
  readonly type: 'typed';
  readonly stroke: Stroke;
}

/** May this window close? Answered by `closing` with the same id. */
export interface CloseAsked {
  readonly type: 'close-asked';
  readonly id: number;
}

export interface Result {
  readonly type: 'result';
  readonly id: number;
  readonly value: unknown;
}

export interface Refused {
  readonly type: 'refusal';
  readonly id: number;
  readonly refusal: Refusal;
}

export type ToApp =
  | Welcome
  | Code
  | Launch
  | Later
  | SettingsChanged
  | DocumentOpened
  | Ping
  | Active
  | Typed
  | CloseAsked
  | Result
  | Refused;

const number = amount(0, Number.MAX_SAFE_INTEGER);
const style = text(5_000_000);

const launch: Check<Launch> = record<Launch>({
  type: oneOf('launch'),
  app: record<Launch['app']>({ id: checkId, name: checkName }),
  granted: listOf(checkId, 500),
  user: checkUser,
  document: nullable(checkDocument),
  drafts: mapOf(checkDraft, 10_000),
  recovered: flag,
});

/** Reads the port offer; null when it is not ours. */
export const readPortOffer = reader<PortOffer>({ port: record<PortOffer>({ type: oneOf('port') }) });

/** Reads what comes over the port. */
export const readToApp = reader<ToApp>({
  welcome: record<Welcome>({
    type: oneOf('welcome'),
    version: checkId,
    settings: checkSettings,
    keys: listOf(checkId, 200),
  }),
  code: record<Code>({ type: oneOf('code'), script: bytes, style }),
  launch,
  later: record<Later>({ type: oneOf('later'), script: bytes, style }),
  settings: record<SettingsChanged>({ type: oneOf('settings'), settings: checkSettings }),
  document: record<DocumentOpened>({ type: oneOf('document'), document: checkDocument }),
  ping: record<Ping>({ type: oneOf('ping'), n: number }),
  active: record<Active>({ type: oneOf('active'), active: flag, focus: flag }),
  typed: record<Typed>({ type: oneOf('typed'), stroke: checkStroke }),
  'close-asked': record<CloseAsked>({ type: oneOf('close-asked'), id: number }),
  result: record<Result>({ type: oneOf('result'), id: number, value: optional(data) as Check<unknown> }),
  refusal: record<Refused>({ type: oneOf('refusal'), id: number, refusal: checkRefusal }),
});
