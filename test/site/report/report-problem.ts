import type { Problem } from '../../../src/contract/answer';

/** A problem that the resolver answered, as its sentence; `problem` where it may matter which. */
export class ReportProblem extends Error {
  override readonly name = 'ReportProblem';

  constructor(
    sentence: string,
    readonly problem?: Problem,
  ) {
    super(sentence);
  }
}
