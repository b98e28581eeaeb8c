import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { JiraCaller } from '../site/jira/jira-types';
import { condensed } from './condensed';

/** One call of the app to Jira and its answer, bodies parsed. */
export type Exchange = {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly body?: unknown;
  readonly status: number;
  readonly answer: unknown;
  /** The contract's template, or `unknown`. */
  readonly endpoint: string;
  readonly as: JiraCaller;
};

/**
 * Appends an exchange as one NDJSON line to the file that the environment names as `SITE_RECORD`;
 * does nothing where it names none. Of exchanges of the same form only the first is kept,
 * condensed, so that thousands of calls leave some dozens of lines.
 */
export const recordExchange = (exchange: Exchange): void => {
  const file = process.env['SITE_RECORD'];
  if (file === undefined || file === '' || isOfPlatform(exchange)) return;
  const answer = condensed(exchange.answer);
  const form = formOf(exchange, answer.shape);
  if (recorded.has(form)) return;
  recorded.add(form);
  appendFileSync(file, `${JSON.stringify({ ...exchange, answer: answer.value })}\n`);
};

/** What stands before Jira refuses or fails in a form of its own, which no contract describes. */
const isOfPlatform = ({ status }: Exchange): boolean => status === 401 || status === 429 || status >= 500;

/** The exchanges of a record; empty where there is no such file or nothing was recorded. */
export const readRecord = (file: string): Exchange[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map(parseExchange)
    : [];

const recorded = new Set<string>();

const formOf = ({ method, path, endpoint, status, body, as }: Exchange, answerShape: string): string => {
  const [pathname = '', query = ''] = path.split('?');
  const place = endpoint === 'unknown' ? pathname : endpoint;
  const asked = [...new URLSearchParams(query)].map(([name, value]) => [name, /^\d+$/.test(value)]);
  const form = JSON.stringify([method, place, asked, condensed(body).shape, status, answerShape, as.kind]);
  return createHash('sha256').update(form).digest('base64url');
};

// Lines are written above and nowhere else, so their form is known.
const parseExchange = (line: string): Exchange => JSON.parse(line) as Exchange;
