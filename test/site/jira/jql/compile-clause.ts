import {
  CLAUSE_TYPE_COMPOUND,
  CLAUSE_TYPE_NOT,
  COMPOUND_OPERATOR_AND,
  type Clause,
  type TerminalClause,
} from '@atlaskit/jql-ast';
import type { ClauseField, Value } from './clause-field';
import { meaning, type Meaning, type Written } from './clause-meaning';
import { compileFilterClause, isFilterField } from './filter-clause';
import { findFields } from './find-fields';
import { cannotEvaluate, unsupportedOperator } from './jql-error';
import type { IssueTest, JqlWorld } from './jql-world';
import { textTest } from './text-test';

/**
 * Turns a clause into a test of one issue. Throws a 400 for an unknown field or value, for an
 * operator that the field does not offer, and for whatever this site cannot evaluate, which it
 * names by its text in `source`.
 */
export const compileClause = (clause: Clause, source: string, world: JqlWorld): IssueTest => {
  if (clause.clauseType === CLAUSE_TYPE_NOT) {
    const inner = compileClause(clause.clause, source, world);
    return (issue) => !inner(issue);
  }
  if (clause.clauseType === CLAUSE_TYPE_COMPOUND) {
    const tests = clause.clauses.map((part) => compileClause(part, source, world));
    return clause.operator.value === COMPOUND_OPERATOR_AND
      ? (issue) => tests.every((test) => test(issue))
      : (issue) => tests.some((test) => test(issue));
  }
  return compileTerminal(clause, source, world);
};

const compileTerminal = (clause: TerminalClause, source: string, world: JqlWorld): IssueTest => {
  const text = clause.position === null ? clause.field.text : source.slice(...clause.position);
  const operator = clause.operator?.value;
  const operand = clause.operand;
  if (
    operator === undefined ||
    !operand ||
    clause.predicates.length > 0 ||
    (clause.field.properties ?? []).length > 0
  ) {
    throw cannotEvaluate(text);
  }
  if (isFilterField(clause.field.value)) {
    return compileFilterClause(operator, { operand, text }, { world, compile: compileClause });
  }
  // A name that several fields share asks for any of them, as in Jira.
  const tests = findFields(clause.field.value, world).map((field) => compileFor(field, operator, { operand, text }));
  return (issue) => tests.some((test) => test(issue));
};

const compileFor = (field: ClauseField, operator: string, written: Written): IssueTest => {
  const { operand, text } = written;
  switch (operator) {
    case '=':
    case 'in':
    case 'is':
      return oneOf(field, meaning(field, operator, written));
    case '!=':
    case 'not in':
    case 'is not':
      return noneOf(field, meaning(field, operator, written));
    case '<':
    case '<=':
    case '>':
    case '>=':
      return compared(field, operator, meaning(field, operator, written));
    case '~':
    case '!~': {
      if (field.textOf === undefined) throw unsupportedOperator(operator, field.name);
      if (operand.operandType !== 'value') throw cannotEvaluate(text);
      const { textOf } = field;
      const contains = textTest(operand.value);
      return operator === '~'
        ? (issue) => contains(textOf(issue))
        : (issue) => textOf(issue) !== '' && !contains(textOf(issue));
    }
    default:
      throw cannotEvaluate(text);
  }
};

const oneOf = (field: ClauseField, { values, orEmpty }: Meaning): IssueTest => {
  const isIn = membership(field, values);
  return (issue) => {
    const has = field.valuesOf(issue);
    return has.length === 0 ? orEmpty : has.some(isIn);
  };
};

// As in Jira, != and NOT IN leave out issues whose field is empty.
const noneOf = (field: ClauseField, { values }: Meaning): IssueTest => {
  const isIn = membership(field, values);
  return (issue) => {
    const has = field.valuesOf(issue);
    return has.length > 0 && !has.some(isIn);
  };
};

const membership = ({ same }: ClauseField, values: readonly Value[]): ((value: Value) => boolean) => {
  if (same !== undefined) return (value) => values.some((wanted) => same(value, wanted));
  const wanted = new Set(values);
  return (value) => wanted.has(value);
};

const compared = (field: ClauseField, operator: '<' | '<=' | '>' | '>=', { values, orEmpty }: Meaning): IssueTest => {
  const [bound] = values;
  const { order } = field;
  if (order === undefined || bound === undefined || orEmpty) throw unsupportedOperator(operator, field.name);
  const holds = (difference: number): boolean => {
    if (difference === 0) return operator.endsWith('=');
    return operator.startsWith('<') ? difference < 0 : difference > 0;
  };
  return (issue) => field.valuesOf(issue).some((value) => holds(order(value, bound)));
};
