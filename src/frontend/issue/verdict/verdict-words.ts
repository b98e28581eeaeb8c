import type { IssueView } from '../../../contract/issue-view';
import type { WeighedFinding } from '../../../domain/readiness/readiness';
import { sortFindings } from '../../../domain/readiness/sort-findings';
import { joinWithAnd } from '../../../domain/wording/list';

const messages = {
  notScored: (typeName: string) => `No check applies to this ${typeName}, so it gets no score.`,
  done: 'Done already: this is how it was written down',
  missing: (count: number) => `${inWords(count)} required ${count === 1 ? 'thing is' : 'things are'} missing`,
  unknown: (count: number) => `${inWords(count)} cannot be told`,
  nothingRequired: 'nothing required is missing',
  list: (count: number, words: string) => `${count} ${count === 1 ? 'thing' : 'things'} missing: ${words}`,
  untold: (words: string) => `cannot be told: ${words}`,
  more: (words: string, more: number) => `${words} and ${more} more`,
};

/** Small numbers as words: they are read faster than digits beside a score. */
const inWords = (count: number): string =>
  ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'][count] ?? String(count);

/** "two required things are missing"; nothing of what is ready. */
export const verdictWords = ({ readiness, typeName, done }: IssueView): string | undefined => {
  if (readiness.score === null) return messages.notScored(typeName);
  if (done) return messages.done;
  if (readiness.ready) return undefined;
  const { missing, unknown } = openOf(readiness);
  const words = [
    ...(missing.length === 0 ? [] : [messages.missing(missing.length)]),
    ...(unknown.length === 0 ? [] : [messages.unknown(unknown.length)]),
  ];
  return words.length === 0 ? messages.nothingRequired : joinWithAnd(words);
};

/** "1 thing missing: an estimate"; nothing of what is ready. */
export const gapWords = (issue: IssueView): string | undefined => {
  const { readiness, done } = issue;
  if (readiness.score === null || done || readiness.ready) return verdictWords(issue);
  const open = openOf(readiness);
  const missing = open.missing.length + open.unknown.length > 0 ? open.missing : sortFindings(readiness).missing;
  const words = [
    ...(missing.length === 0 ? [] : [messages.list(missing.length, named(missing, issue))]),
    ...(open.unknown.length === 0 ? [] : [messages.untold(named(open.unknown, issue))]),
  ];
  return words.length === 0 ? undefined : words.join(' · ');
};

const openOf = (readiness: IssueView['readiness']) => {
  const { missing, unknown } = sortFindings(readiness);
  const isRequired = ({ required }: WeighedFinding): boolean => required;
  return { missing: missing.filter(isRequired), unknown: unknown.filter(isRequired) };
};

/** More names would not be read in a narrow column. */
const mostNamed = 2;

const named = (findings: readonly WeighedFinding[], { checkWords }: IssueView): string => {
  const names = findings.map(({ rule }) => checkWords[rule]?.lacks ?? rule);
  return names.length <= mostNamed
    ? joinWithAnd(names)
    : messages.more(names.slice(0, mostNamed).join(', '), names.length - mostNamed);
};
