/** Plain data that both directions of the protocol speak of, with its checks. */
import type { FieldError, Problem, ProblemCode } from '#contract/index.ts';
import type { Text } from '#rules/types.ts';
import { amount, type Check, data, flag, listOf, mapOf, oneOf, optional, record, text } from './check.ts';

export type Locale = 'zh-CN' | 'en';

/** How the desktop looks and speaks right now; sent at the handshake and again whenever it changes. */
export interface FrameSettings {
  readonly locale: Locale;
  /** Id of a theme in `ui/tokens.css`. */
  readonly theme: string;
  /** Id of a density in `ui/tokens.css`. */
  readonly density: string;
  /** Custom properties the desktop sets over the theme, e.g. `{ "--u": "1.25px" }`. */
  readonly tokens: Readonly<Record<string, string>>;
  readonly reducedMotion: boolean;
  readonly timeZone: string;
  /** A public machine: typing is done on the screen, and nothing leads out of the page. */
  readonly kiosk?: boolean;
  /** Modifiers may be pressed before their key instead of with it. */
  readonly stickyKeys?: boolean;
}

/** Who is logged on. What an app may show and nothing it could log on with. */
export interface FrameUser {
  readonly id: string;
  readonly name: string;
  readonly kind: 'guest' | 'person' | 'company' | 'officer';
}

/** A document the app was opened with. */
export interface FrameDocument {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly content: string;
}

/** A form's state as it was last saved. */
export interface SavedDraft {
  readonly value: unknown;
  readonly revision: number;
}

export interface FileEntry {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  /** ISO 8601 instant. */
  readonly modified: string;
}

/** Why a call was not answered with a result. */
export type Refusal =
  | { readonly kind: 'permission'; readonly needs: string }
  | { readonly kind: 'offline' }
  | { readonly kind: 'deadline' }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'invalid'; readonly detail: string }
  | { readonly kind: 'failed'; readonly detail: string };

const limits = { name: 400, id: 200, note: 4_000, content: 20_000_000 } as const;

export const checkId = text(limits.id);
export const checkName = text(limits.name);
export const checkNote = text(limits.note);
export const checkContent = text(limits.content);

const checkText: Check<Text> = record<Text>({ zh: checkNote, en: checkNote });
const count = amount(0, Number.MAX_SAFE_INTEGER);

export const checkSettings: Check<FrameSettings> = record<FrameSettings>({
  locale: oneOf('zh-CN', 'en'),
  theme: checkId,
  density: checkId,
  tokens: mapOf(checkName, 500),
  reducedMotion: flag,
  timeZone: checkId,
  kiosk: optional(flag) as Check<boolean>,
  stickyKeys: optional(flag) as Check<boolean>,
});

export const checkUser: Check<FrameUser> = record<FrameUser>({
  id: checkId,
  name: checkName,
  kind: oneOf('guest', 'person', 'company', 'officer'),
});

export const checkDocument: Check<FrameDocument> = record<FrameDocument>({
  id: checkId,
  name: checkName,
  type: checkName,
  content: checkContent,
});

/** Reads a problem document; what a newer API adds to it is left out. */
export const checkProblem: Check<Problem> = record<Problem>({
  type: checkName,
  title: checkNote,
  status: count,
  detail: checkNote,
  code: checkId as Check<ProblemCode>,
  messages: checkText,
  errors: listOf(record<FieldError>({ path: checkName, code: checkId, text: checkText }), 10_000),
});

export const checkDraft: Check<SavedDraft> = record<SavedDraft>({ value: data, revision: count });

/** Reads a refusal; a kind from a newer shell is shown as a plain failure. */
export const checkRefusal: Check<Refusal> = (value, path) => {
  const { kind } = record<{ kind: string }>({ kind: checkId })(value, path);
  switch (kind) {
    case 'permission':
      return { kind, ...record<{ needs: string }>({ needs: checkId })(value, path) };
    case 'offline':
    case 'deadline':
      return { kind };
    case 'problem':
      return { kind, ...record<{ problem: Problem }>({ problem: checkProblem })(value, path) };
    default: {
      const { detail } = record<{ detail?: string }>({ detail: optional(checkNote) })(value, path);
      return { kind: kind === 'invalid' ? 'invalid' : 'failed', detail: detail ?? kind };
    }
  }
};
