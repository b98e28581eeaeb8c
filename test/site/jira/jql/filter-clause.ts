import type { Clause, Operand } from '@atlaskit/jql-ast';
import type { SiteBoard } from '../../data/site-data';
import type { Written } from './clause-meaning';
import { cannotEvaluate, noSuchValue, unsupportedOperator } from './jql-error';
import type { IssueTest, JqlWorld } from './jql-world';
import { parseJql } from './parse-jql';

export const isFilterField = (name: string): boolean =>
  ['filter', 'request', 'savedfilter', 'searchrequest'].includes(name.toLowerCase());

/** `filter = ID`, `filter in (…)`: the filters of the site are those of its boards, known by id. */
export const compileFilterClause = (
  operator: string,
  { operand, text }: Written,
  { world, compile }: { readonly world: JqlWorld; readonly compile: Compile },
): IssueTest => {
  if (!['=', '!=', 'in', 'not in'].includes(operator)) throw unsupportedOperator(operator, 'filter');
  const tests = boardsOfFilters(operand, text, world).map((board) => boardFilterTest(board, world, compile));
  const negated = operator.startsWith('!') || operator.startsWith('not');
  return (issue) => tests.some((test) => test(issue)) !== negated;
};

/** The boards whose filters a clause names, by id; a 400 where there is no such filter. */
export const boardsOfFilters = (operand: Operand, text: string, { data }: JqlWorld): readonly SiteBoard[] => {
  const written = operand.operandType === 'list' ? operand.values : [operand];
  return written.map((value) => {
    if (value.operandType !== 'value') throw cannotEvaluate(text);
    const board = data.boards.find((candidate) => candidate.configuration.filter.id === value.value);
    if (board === undefined) throw noSuchValue(value.value, 'filter');
    return board;
  });
};

type Compile = (clause: Clause, source: string, world: JqlWorld) => IssueTest;

/** The test of a board's own filter; its ORDER BY does not matter here. */
export const boardFilterTest = (board: SiteBoard, world: JqlWorld, compile: Compile): IssueTest => {
  const { where, source } = parseJql(board.filterJql);
  return where === undefined ? () => true : compile(where, source, worldInside(board, world));
};

/** The world in which a board's filter is evaluated: it cannot name itself. */
export const worldInside = (board: SiteBoard, world: JqlWorld): JqlWorld => {
  const boards = world.data.boards.filter((other) => other !== board);
  return { ...world, data: { ...world.data, boards }, insideFilter: true };
};
