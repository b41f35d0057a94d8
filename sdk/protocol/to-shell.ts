/**
 * Everything an app's frame may say to the shell. Nothing here is authority: the shell knows who speaks by
 * the window object (`hello`) or by the port (all the rest), never by an id inside a message.
 */
import {
  amount,
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
import { checkEditedField, type EditedField } from './editing.ts';
import { checkContent, checkId, checkName, checkNote } from './values.ts';

/** First word, by `window.parent.postMessage`; answered with the port, once. */
export interface Hello {
  readonly type: 'hello';
  readonly versions: readonly string[];
}

/** The frame has read the welcome and waits for an app. */
export interface Ready {
  readonly type: 'ready';
}

/** The app's first view is on the page. `at` is the frame's own clock in ms since the epoch. */
export interface Mounted {
  readonly type: 'mounted';
  readonly at: number;
}

export interface Pong {
  readonly type: 'pong';
  readonly n: number;
}

/** Asks the broker for something; answered by `result` or `refusal` with the same id. */
export interface Call {
  readonly type: 'call';
  readonly id: number;
  readonly method: Method;
  readonly params: unknown;
}

/** The person touched the app; the shell hears nothing of it otherwise. */
export interface Touched {
  readonly type: 'touched';
  readonly by: 'pointerdown' | 'focusin' | 'input' | 'move' | 'blur';
}

/** A text field of the app took the focus, or the last one lost it. Said only where a keyboard is on the screen. */
export interface Editing {
  readonly type: 'editing';
  readonly field: EditedField | null;
}

/** One of the shortcuts given at the handshake. */
export interface KeyPressed {
  readonly type: 'key';
  readonly key: string;
  readonly phase: 'down' | 'up';
}

export interface Title {
  readonly type: 'title';
  readonly title: string;
}

/** Whether closing now would lose something the person meant to hand in. */
export interface Dirty {
  readonly type: 'dirty';
  readonly dirty: boolean;
}

/** The app closes itself. */
export interface Close {
  readonly type: 'close';
}

/** The app could not go on. */
export interface Failed {
  readonly type: 'failed';
  readonly message: string;
  readonly details: string;
}

/** Something went wrong in the app that does not stop it. */
export interface Fault {
  readonly type: 'fault';
  readonly message: string;
}

/** Answer to the shell's question whether the window may close. */
export interface Closing {
  readonly type: 'closing';
  readonly id: number;
  readonly allow: boolean;
}

export type ToShell =
  | Ready
  | Mounted
  | Pong
  | Call
  | Touched
  | Editing
  | KeyPressed
  | Title
  | Dirty
  | Close
  | Failed
  | Fault
  | Closing;

export interface ApiCall {
  readonly operation: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly idempotencyKey?: string;
  readonly deadlineMs: number;
}

export interface NotifyCall {
  readonly title: string;
  readonly text: string;
}

export interface ConfirmCall {
  readonly title: string;
  readonly text: string;
  /** First is the default; the last is what Esc gives. */
  readonly buttons: readonly { readonly id: string; readonly label: string }[];
}

/** What each method takes. The broker's handlers and the client in the frame are typed by this map. */
export interface MethodParams {
  api: ApiCall;
  'files.save': { readonly name: string; readonly type: string; readonly content: string };
  'files.list': Record<never, never>;
  'files.read': { readonly id: string };
  'drafts.save': { readonly key: string; readonly value: unknown; readonly baseRevision: number };
  'drafts.clear': { readonly key: string; readonly baseRevision: number };
  notify: NotifyCall;
  confirm: ConfirmCall;
  print: { readonly title: string; readonly html: string };
  'clipboard.write': { readonly text: string };
  open: { readonly app: string; readonly document?: string };
}

export type Method = keyof MethodParams;

const number = amount(0, Number.MAX_SAFE_INTEGER);

/** Reads the first word; null when it is not ours. */
export const readHello = reader<Hello>({
  hello: record<Hello>({ type: oneOf('hello'), versions: listOf(checkId, 100) }),
});

/** Reads what comes over the port. */
export const readToShell = reader<ToShell>({
  ready: record<Ready>({ type: oneOf('ready') }),
  mounted: record<Mounted>({ type: oneOf('mounted'), at: number }),
  pong: record<Pong>({ type: oneOf('pong'), n: number }),
  call: record<Call>({
    type: oneOf('call'),
    id: number,
    // An unknown method is answered with a refusal, not dropped, so that the caller does not wait for ever.
    method: checkId as (value: unknown, path: string) => Method,
    params: data,
  }),
  touched: record<Touched>({
    type: oneOf('touched'),
    by: oneOf('pointerdown', 'focusin', 'input', 'move', 'blur'),
  }),
  editing: record<Editing>({ type: oneOf('editing'), field: nullable(checkEditedField) }),
  key: record<KeyPressed>({ type: oneOf('key'), key: checkId, phase: oneOf('down', 'up') }),
  title: record<Title>({ type: oneOf('title'), title: text(200) }),
  dirty: record<Dirty>({ type: oneOf('dirty'), dirty: flag }),
  close: record<Close>({ type: oneOf('close') }),
  failed: record<Failed>({ type: oneOf('failed'), message: checkNote, details: text(20_000) }),
  fault: record<Fault>({ type: oneOf('fault'), message: checkNote }),
  closing: record<Closing>({ type: oneOf('closing'), id: number, allow: flag }),
});

/** Checks of what each method takes, by method. */
export const methodParams: {
  readonly [M in Method]: (value: unknown, path: string) => MethodParams[M];
} = {
  api: record<ApiCall>({
    operation: checkId,
    params: optional(mapOf(checkName, 20)),
    query: optional(mapOf(checkName, 50)),
    body: optional(data),
    idempotencyKey: optional(checkId),
    deadlineMs: amount(1, 600_000),
  }),
  'files.save': record<MethodParams['files.save']>({
    name: checkName,
    type: checkName,
    content: checkContent,
  }),
  'files.list': record<MethodParams['files.list']>({}),
  'files.read': record<MethodParams['files.read']>({ id: checkId }),
  'drafts.save': record<MethodParams['drafts.save']>({ key: checkId, value: data, baseRevision: number }),
  'drafts.clear': record<MethodParams['drafts.clear']>({ key: checkId, baseRevision: number }),
  notify: record<NotifyCall>({ title: checkName, text: checkNote }),
  confirm: record<ConfirmCall>({
    title: checkName,
    text: checkNote,
    buttons: listOf(record<{ id: string; label: string }>({ id: checkId, label: checkName }), 4),
  }),
  print: record<MethodParams['print']>({ title: checkName, html: checkContent }),
  'clipboard.write': record<MethodParams['clipboard.write']>({ text: text(1_000_000) }),
  open: record<MethodParams['open']>({ app: checkId, document: optional(checkId) }),
};

/** Whether a word is one of our methods. */
export function isMethod(word: string): word is Method {
  return Object.hasOwn(methodParams, word);
}
