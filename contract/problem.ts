import type { FieldError, Text } from '#rules/types.ts';

/** An RFC 9457 problem document, served as `application/problem+json`. */
export interface Problem {
  /** Stable: `urn:tax-desktop:problem:<code>`. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: ProblemCode;
  /** For the person, in both languages. */
  readonly messages: Text;
  /** What is wrong, field by field; empty when it is not about a field. */
  readonly errors: readonly FieldError[];
}

interface ProblemKind {
  readonly status: number;
  readonly title: string;
  readonly messages: Text;
}

/** Every way the API refuses, with what a taxpayer is told. */
export const problemKinds = {
  validation: {
    status: 422,
    title: 'Some fields are not right',
    messages: {
      zh: '有内容填写不正确，请按提示修改后再提交。',
      en: 'Some fields need correcting. See the notes beside them.',
    },
  },
  'malformed-json': {
    status: 400,
    title: 'The body is not JSON',
    messages: { zh: '提交的数据无法识别。', en: 'The data sent could not be read.' },
  },
  'unsupported-media-type': {
    status: 415,
    title: 'The body must be application/json',
    messages: { zh: '提交的数据格式不受支持。', en: 'This kind of data is not accepted.' },
  },
  'body-too-large': {
    status: 413,
    title: 'The body is too large',
    messages: { zh: '提交的数据过大。', en: 'The data sent is too large.' },
  },
  'not-found': {
    status: 404,
    title: 'Not found',
    messages: { zh: '没有找到所请求的内容。', en: 'What was asked for does not exist.' },
  },
  'unknown-calculator': {
    status: 404,
    title: 'No such calculator',
    messages: { zh: '没有这个计算器。', en: 'There is no such calculator.' },
  },
  'method-not-allowed': {
    status: 405,
    title: 'Method not allowed',
    messages: { zh: '不支持这种操作。', en: 'This operation is not possible here.' },
  },
  unauthenticated: {
    status: 401,
    title: 'Log on first',
    messages: { zh: '请先登录。您填写的内容已保留。', en: 'Please log on. What you typed is kept.' },
  },
  forbidden: {
    status: 403,
    title: 'Not permitted',
    messages: { zh: '您没有办理此事项的权限。', en: 'Your account may not do this.' },
  },
  'cross-origin': {
    status: 403,
    title: 'Refused: sent from another site',
    messages: { zh: '请求来自其他网站，已拒绝。', en: 'The request came from another site and was refused.' },
  },
  'wrong-password': {
    status: 401,
    title: 'Wrong password',
    messages: { zh: '密码不正确。', en: 'The password is not right.' },
  },
  'too-many-attempts': {
    status: 429,
    title: 'Too many attempts',
    messages: { zh: '尝试次数过多，请稍后再试。', en: 'Too many attempts. Please try again later.' },
  },
  'idempotency-key-required': {
    status: 400,
    title: 'Idempotency-Key header required',
    messages: {
      zh: '缺少防重复提交的标识。',
      en: 'The key that guards against double submission is missing.',
    },
  },
  'idempotency-key-reused': {
    status: 422,
    title: 'Idempotency-Key used before with another body',
    messages: {
      zh: '该提交标识已用于另一份内容，请重新提交。',
      en: 'This submission key was used for other content. Please submit again.',
    },
  },
  'figures-differ': {
    status: 409,
    title: 'The balance differs from the one the server computes',
    messages: {
      zh: '页面显示的应退（补）税额与系统计算的不一致，请刷新后核对。',
      en: 'The balance shown differs from the one computed here. Please refresh and check.',
    },
  },
  'not-applicable': {
    status: 409,
    title: 'This form does not apply to this taxpayer',
    messages: { zh: '您的身份不适用此申报表。', en: 'This form is not for your kind of taxpayer.' },
  },
  'not-yet-open': {
    status: 409,
    title: 'Filing for this period has not begun',
    messages: { zh: '该税款所属期尚未开始申报。', en: 'Filing for this period has not begun.' },
  },
  'out-of-force': {
    status: 422,
    title: 'No law known for this date',
    messages: { zh: '所选日期没有可适用的税法规定。', en: 'No rule is in force for the date chosen.' },
  },
  busy: {
    status: 503,
    title: 'Temporarily unavailable',
    messages: { zh: '系统繁忙，请稍后再试。', en: 'The service is busy. Please try again soon.' },
  },
  internal: {
    status: 500,
    title: 'Internal error',
    messages: {
      zh: '系统出现错误，您填写的内容已保留，请稍后再试。',
      en: 'Something went wrong. What you typed is kept; please try again.',
    },
  },
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof problemKinds;

/** Builds a problem document. `detail` is for the developer and must hold no personal data. */
export function problem(
  code: ProblemCode,
  detail?: string,
  more: { readonly errors?: readonly FieldError[]; readonly messages?: Text } = {},
): Problem {
  const kind = problemKinds[code];
  return {
    type: `urn:tax-desktop:problem:${code}`,
    title: kind.title,
    status: kind.status,
    detail: detail ?? kind.title,
    code,
    messages: more.messages ?? kind.messages,
    errors: more.errors ?? [],
  };
}
