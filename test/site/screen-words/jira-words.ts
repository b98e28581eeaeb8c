import type { SiteData, SiteIssue } from '../data/site-data';

/** What stands on a screen because it stands in Jira. */
export type JiraWords = {
  /** Keys of issues and projects. */
  readonly keys: RegExp;
  /** Phrases that are Jira's wherever they stand, the longest first. */
  readonly phrases: readonly string[];
  /** Words that are Jira's where they stand alone: within a sentence "Done" is the app's own. */
  readonly names: ReadonlySet<string>;
  /** Names of sprints, of which a chart shows a part. */
  readonly sprints: readonly string[];
};

/** The words of a site: its keys, names of all kinds, summaries and the texts of its issues. */
export function jiraWordsOf(data: SiteData): JiraWords {
  const { projects, boards, sprints, users, issues } = data;
  const sprintNames = sprints.map(({ name }) => name);
  const phrases = [
    ...[...projects, ...boards].map(({ name }) => name),
    ...users.map(({ displayName }) => displayName),
    ...sprintNames,
    ...issues.flatMap(({ fields }) => [textOf(fields['summary']), ...linesOf(fields['description'])]),
  ];
  const names = [
    ...[...data.issueTypes, ...data.statuses, ...data.priorities].map(({ name }) => name),
    ...projects.flatMap((project) => namesIn(project, ['components', 'versions', 'issueTypes'])),
    ...issues.flatMap(({ fields }) => [...labelsOf(fields), ...namesIn(fields, ['components', 'fixVersions'])]),
  ];
  return {
    keys: new RegExp(`(?<![\\p{L}\\d])(?:${projects.map(({ key }) => key).join('|')})(?:-\\d+)?(?![\\p{L}\\d])`, 'gu'),
    phrases: [...new Set(phrases.map(squeezed))]
      .filter((phrase) => phrase.length >= shortestPhrase)
      .toSorted((one, other) => other.length - one.length),
    names: new Set(names.map(squeezed)),
    sprints: sprintNames,
  };
}

/** A summary such as "Log" would take a word out of every sentence. */
const shortestPhrase = 5;

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const labelsOf = ({ labels }: SiteIssue['fields']): readonly string[] =>
  Array.isArray(labels) ? labels.map(textOf) : [];

const namesIn = (record: object, members: readonly string[]): readonly string[] =>
  members.flatMap((member) => {
    const values: unknown = Reflect.get(record, member);
    return Array.isArray(values) ? values.map((value: unknown) => textOf(memberOf(value, 'name'))) : [];
  });

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

/** Of a text in Jira's format or a plain one, the lines that are sentences rather than words. */
function linesOf(description: unknown): readonly string[] {
  const lines = typeof description === 'string' ? description.split('\n') : paragraphsOf(description);
  return lines.map(squeezed).filter((line) => line.split(' ').length >= fewestWords);
}

const fewestWords = 3;

/** The texts of the nodes that hold texts, put together. */
function paragraphsOf(node: unknown): readonly string[] {
  const content = memberOf(node, 'content');
  if (!Array.isArray(content)) return [];
  const texts = content.map((child: unknown) => memberOf(child, 'text'));
  return texts.some((text) => text !== undefined) ? [texts.map(textOf).join('')] : content.flatMap(paragraphsOf);
}
