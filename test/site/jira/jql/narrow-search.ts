import {
  CLAUSE_TYPE_COMPOUND,
  CLAUSE_TYPE_TERMINAL,
  COMPOUND_OPERATOR_AND,
  OPERAND_TYPE_VALUE,
  type Clause,
  type OrderByField,
  type TerminalClause,
} from '@atlaskit/jql-ast';
import { findFields } from './find-fields';
import type { JqlWorld } from './jql-world';

/** What a query says about where its issues stand, so that not all need to be looked at; all must hold besides. */
export type Narrowing = {
  readonly project: string;
  /** Epoch milliseconds. */
  readonly changedSince?: number | undefined;
};

/** Undefined where the query does not name one project at its top. Throws what the named field throws for its value. */
export const narrowingOf = (where: Clause, world: JqlWorld): Narrowing | undefined => {
  const terms = topTerms(where);
  const [project] = valuesOf(terms, ['project'], ['='], world);
  if (typeof project !== 'string') return undefined;
  const [since] = valuesOf(terms, ['updated', 'updateddate'], ['>=', '>'], world);
  return { project, changedSince: typeof since === 'number' ? since : undefined };
};

/** Whether the order is that of `ORDER BY Rank` and nothing else. */
export const isByRank = (orderBy: readonly OrderByField[]): boolean =>
  orderBy.length === 1 &&
  orderBy[0]?.field.value.toLowerCase() === 'rank' &&
  orderBy[0].direction?.value.toUpperCase() !== 'DESC';

/** The clauses that must all hold. */
const topTerms = (where: Clause): readonly TerminalClause[] => {
  if (where.clauseType === CLAUSE_TYPE_TERMINAL) return [where];
  if (where.clauseType !== CLAUSE_TYPE_COMPOUND || where.operator.value !== COMPOUND_OPERATOR_AND) return [];
  return where.clauses.flatMap((clause) => (clause.clauseType === CLAUSE_TYPE_TERMINAL ? [clause] : []));
};

const valuesOf = (
  terms: readonly TerminalClause[],
  names: readonly string[],
  operators: readonly string[],
  world: JqlWorld,
): readonly (string | number)[] => {
  for (const { field, operator, operand } of terms) {
    if (!names.includes(field.value.toLowerCase()) || !operators.includes(operator?.value ?? '')) continue;
    if (operand?.operandType !== OPERAND_TYPE_VALUE) continue;
    const values = findFields(field.value, world)[0]?.resolve?.(operand.value);
    if (values !== undefined && values !== 'empty') return values;
  }
  return [];
};
