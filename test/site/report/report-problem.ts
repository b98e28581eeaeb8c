/** A problem that the resolver answered, as its sentence. */
export class ReportProblem extends Error {
  override readonly name = 'ReportProblem';
}
