import { JastBuilder, type Clause, type OrderByField } from '@atlaskit/jql-ast';
import { jqlError } from './jql-error';

/** A query as Atlassian's own parser reads it. */
export type ParsedJql = {
  readonly source: string;
  /** Absent where nothing restricts the query. */
  readonly where?: Clause;
  readonly orderBy: readonly OrderByField[];
};

/**
 * Parses JQL; throws a 400 with the parser's complaint. Remembers the last queries, as parsing is
 * slow.
 */
export const parseJql = (source: string): ParsedJql => {
  const known = parsed.get(source);
  if (known !== undefined) return known;
  const jast = new JastBuilder().build(source);
  const [fault] = jast.errors;
  if (fault !== undefined) throw jqlError(`Error in the JQL Query: ${fault.message}${placeOf(fault)}`);
  const where = jast.query?.where ?? undefined;
  const result: ParsedJql = {
    source,
    ...(where !== undefined && { where }),
    orderBy: jast.query?.orderBy?.fields ?? [],
  };
  if (parsed.size >= rememberedQueries) parsed.clear();
  parsed.set(source, result);
  return result;
};

const rememberedQueries = 200;
const parsed = new Map<string, ParsedJql>();

const placeOf = (fault: object): string =>
  'line' in fault && 'charPositionInLine' in fault
    ? ` (line ${String(fault.line)}, character ${String(fault.charPositionInLine)})`
    : '';
