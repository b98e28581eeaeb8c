import {
  CLAUSE_TYPE_COMPOUND,
  CLAUSE_TYPE_TERMINAL,
  COMPOUND_OPERATOR_AND,
  type Clause,
  type OrderByField,
  type TerminalClause,
} from '@atlaskit/jql-ast';
import type { IssueStore } from '../issues/issue-store';
import type { IdList } from '../issues/search-index';
import type { Value } from './clause-field';
import { meaning } from './clause-meaning';
import { boardsOfFilters, isFilterField, worldInside } from './filter-clause';
import { findFields } from './find-fields';
import type { JqlWorld } from './jql-world';
import { parseJql } from './parse-jql';

/**
 * All issues for which a clause may hold, so that no others need to be looked at; each has to be
 * tested still.
 */
export type Narrowed = IdList & {
  /** They stand in the order of `ORDER BY Rank`. */
  readonly ranked?: true;
};

type Indexes = IssueStore['indexes'];

/**
 * Of clauses that must all hold the one that leaves the fewest issues, of alternatives their union;
 * undefined where no index helps. The clause is one that compiles: what is wrong with it was said
 * before.
 */
export const narrowed = (where: Clause, world: JqlWorld, indexes: Indexes): Narrowed | undefined => {
  if (where.clauseType === CLAUSE_TYPE_TERMINAL) return byTerm(where, world, indexes);
  if (where.clauseType !== CLAUSE_TYPE_COMPOUND) return undefined;
  const parts = where.clauses.map((clause) => narrowed(clause, world, indexes));
  return where.operator.value === COMPOUND_OPERATOR_AND ? fewest(parts) : union(parts);
};

/** Whether the order is that of `ORDER BY Rank` and nothing else. */
export const isByRank = (orderBy: readonly OrderByField[]): boolean =>
  orderBy.length === 1 &&
  orderBy[0]?.field.value.toLowerCase() === 'rank' &&
  orderBy[0].direction?.value.toUpperCase() !== 'DESC';

const fewest = (parts: readonly (Narrowed | undefined)[]): Narrowed | undefined =>
  parts.reduce((least, part) => {
    if (least === undefined || part === undefined) return least ?? part;
    return part.size < least.size ? part : least;
  }, undefined);

const union = (parts: readonly (Narrowed | undefined)[]): Narrowed | undefined => {
  const known = parts.filter((part) => part !== undefined);
  if (known.length < parts.length) return undefined;
  const [only, ...others] = known;
  if (only !== undefined && others.length === 0) return only;
  return {
    size: known.reduce((sum, { size }) => sum + size, 0),
    ids: () => [...new Set(known.flatMap(({ ids }) => ids()))],
  };
};

const byTerm = (term: TerminalClause, world: JqlWorld, indexes: Indexes): Narrowed | undefined => {
  const name = term.field.value.toLowerCase();
  const operator = term.operator?.value ?? '';
  if (isFilterField(name)) return ['=', 'in'].includes(operator) ? byFilters(term, world, indexes) : undefined;
  const index = indexOf(name, operator, { world, indexes });
  const [field] = index === undefined ? [] : findFields(name, world);
  if (index === undefined || field === undefined || !term.operand) return undefined;
  return union(meaning(field, operator, { operand: term.operand, text: term.field.text }).values.map(index));
};

const byFilters = ({ field, operand }: TerminalClause, world: JqlWorld, indexes: Indexes): Narrowed | undefined =>
  union(
    (operand ? boardsOfFilters(operand, field.text, world) : []).map((board) => {
      const { where } = parseJql(board.filterJql);
      return where && narrowed(where, worldInside(board, world), indexes);
    }),
  );

/** How a field's values narrow the search, where they do. */
const indexOf = (
  name: string,
  operator: string,
  { world, indexes }: { readonly world: JqlWorld; readonly indexes: Indexes },
): ((value: Value) => Narrowed) | undefined => {
  const isOneOf = ['=', 'in'].includes(operator);
  if (name === 'project' && isOneOf) return (key) => ({ ...indexes.byRank(String(key)), ranked: true });
  if (['id', 'key', 'issue', 'issuekey'].includes(name) && isOneOf) {
    return (key) => {
      const issue = world.visibleIssue(String(key));
      return issue === undefined ? { size: 0, ids: () => [] } : { size: 1, ids: () => [issue.id] };
    };
  }
  if (['updated', 'updateddate'].includes(name) && ['>=', '>'].includes(operator)) {
    return (instant) => indexes.changedSince(Number(instant));
  }
  return undefined;
};
