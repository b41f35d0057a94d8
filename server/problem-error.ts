import { type Problem, type ProblemCode, problem } from '#contract/problem.ts';

/** A refusal on its way to the caller as a problem document. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(...args: Parameters<typeof problem>) {
    super(args[0] satisfies ProblemCode);
    this.name = 'ProblemError';
    this.problem = problem(...args);
  }
}
