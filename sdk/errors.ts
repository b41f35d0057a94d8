import type { Problem } from '#contract/index.ts';
import type { Text } from '#rules/types.ts';
import type { Refusal } from './protocol/values.ts';

/** Anything the host could not do, with what to tell the person. */
export class HostError extends Error {
  /** For the person, in both languages. */
  readonly messages: Text;

  constructor(name: string, detail: string, messages: Text) {
    super(detail);
    this.name = name;
    this.messages = messages;
  }
}

/** The API answered, and refused. `problem.errors` says what is wrong field by field. */
export class ApiError extends HostError {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super('ApiError', `${problem.status} ${problem.code}: ${problem.detail}`, problem.messages);
    this.problem = problem;
  }
}

/** No answer came. Calling again with the same content is safe: it carries the same idempotency key. */
export class OfflineError extends HostError {
  /** `offline`: the line is down. `deadline`: no answer in time; the work may have been done. */
  readonly reason: 'offline' | 'deadline';

  constructor(reason: 'offline' | 'deadline') {
    const messages =
      reason === 'offline'
        ? {
            zh: '网络连接已断开。您填写的内容已保留，恢复连接后可重试，不会重复提交。',
            en: 'The connection is lost. What you typed is kept; try again when it is back. Nothing is sent twice.',
          }
        : {
            zh: '服务器没有及时回应。您填写的内容已保留，可以重试，不会重复提交。',
            en: 'The server did not answer in time. What you typed is kept; trying again sends nothing twice.',
          };
    super('OfflineError', reason, messages);
    this.reason = reason;
  }
}

/** The app asked for something its manifest does not declare. */
export class PermissionError extends HostError {
  readonly needs: string;

  constructor(needs: string) {
    super('PermissionError', `not granted: ${needs}`, {
      zh: '本程序没有执行此操作的权限。',
      en: 'This program is not permitted to do that.',
    });
    this.needs = needs;
  }
}

/** Turns a refusal that came over the port into the error an app catches. */
export function errorOf(refusal: Refusal): HostError {
  switch (refusal.kind) {
    case 'permission':
      return new PermissionError(refusal.needs);
    case 'problem':
      return new ApiError(refusal.problem);
    case 'offline':
    case 'deadline':
      return new OfflineError(refusal.kind);
    default:
      return new HostError('HostError', refusal.detail, {
        zh: '操作没有完成，请重试。',
        en: 'That could not be done. Please try again.',
      });
  }
}
