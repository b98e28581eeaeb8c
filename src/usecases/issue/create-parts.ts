import type { Answer } from '../../contract/answer';
import type { SplitPartOutcome, SplitParts, SplitQuestion } from '../../contract/split-view';
import { partAsDocument } from '../../domain/fixes/part-as-document';
import type { SplitPart } from '../../domain/fixes/propose-split';
import { SourceFailure } from '../../ports/source-failure';
import type { PartWrites } from '../../ports/write-ports';
import { type IssueRef, type IssueSources, notVisible, type ReadIssue, readIssue } from './read-issue';
import { splitOf } from './split-of';

/** `parts`: as the viewer. */
export type SplitSources = IssueSources & { readonly parts: PartWrites };

/**
 * What splitting an item that is too large would create, and which parts are there already.
 * @throws SourceFailure
 */
export const askSplit = async (sources: SplitSources, issueRef: IssueRef): Promise<Answer<SplitQuestion>> => {
  const split = await readSplit(sources, issueRef);
  if (!split.ok) return split;
  const { issue, parts, made } = split.value;
  const { type, parent } = issue.item;
  return {
    ok: true,
    value: {
      projectKey: issueRef.project.key,
      typeName: type.name,
      ...(parent === undefined ? {} : { parentKey: parent.key }),
      parts: parts.map(({ title }) => ({ title, ...(made.has(title) ? { key: made.get(title) } : {}) })),
    },
  };
};

/**
 * Creates parts of an item as issues beside it, of its type and under its parent, as the viewer.
 * They are made from what the item says now, and each once: what is there already is not sent, and
 * where an answer was lost the part is looked for and not sent again.
 * @throws SourceFailure where nothing was sent
 */
export const createParts = async (
  sources: SplitSources,
  issueRef: IssueRef,
  titles: readonly string[],
): Promise<Answer<SplitParts>> => {
  const split = await readSplit(sources, issueRef);
  if (!split.ok) return split;
  const { issue, parts, made } = split.value;
  const asked = parts.filter(({ title }) => titles.includes(title));
  if (asked.length === 0 || asked.length !== new Set(titles).size) return splitChanged;
  const outcomes = await Promise.all(asked.map((part) => createPart(sources, { issue, part, made })));
  const failure = outcomes.every((outcome) => outcome instanceof SourceFailure) ? outcomes[0] : undefined;
  if (failure instanceof SourceFailure) throw failure;
  const isUnsure = outcomes.some((outcome) => !(outcome instanceof SourceFailure) && outcome.outcome === 'unsure');
  const seen = isUnsure ? await lookForParts(sources, issueRef, issue) : made;
  return {
    ok: true,
    value: {
      parts: outcomes.map((outcome, index): SplitPartOutcome => {
        const title = asked[index]?.title ?? '';
        if (outcome instanceof SourceFailure) return { title, outcome: 'not-sent' };
        const key = outcome.outcome === 'unsure' ? seen.get(title) : undefined;
        return key === undefined ? outcome : { title, outcome: 'made', key };
      }),
    },
  };
};

/** `made`: the keys of the parts that are there, by title. */
type ReadSplit = {
  readonly issue: ReadIssue;
  readonly parts: readonly SplitPart[];
  readonly made: ReadonlyMap<string, string>;
};

const readSplit = async (sources: SplitSources, issueRef: IssueRef): Promise<Answer<ReadSplit>> => {
  const [issue, found] = await Promise.all([
    readIssue(sources, issueRef),
    sources.parts.listMade(issueRef.project.key),
  ]);
  if (issue === undefined) return notVisible;
  const split = splitOf(issue);
  if (split === undefined) return splitChanged;
  return { ok: true, value: { issue, parts: split.parts, made: partsOf(found, issue) } };
};

type Found = Awaited<ReturnType<PartWrites['listMade']>>;

const partsOf = (found: Found, { item }: ReadIssue): ReadonlyMap<string, string> =>
  new Map(found.filter(({ of }) => of === item.id).map(({ summary, key }) => [summary, key]));

const createPart = async (
  { parts }: SplitSources,
  { issue, part, made }: Pick<ReadSplit, 'issue' | 'made'> & { readonly part: SplitPart },
): Promise<SplitPartOutcome | SourceFailure> => {
  const { title } = part;
  const key = made.get(title);
  if (key !== undefined) return { title, outcome: 'made', key };
  const { item } = issue;
  try {
    const creation = await parts.create({
      of: item.id,
      projectId: item.projectId,
      typeId: item.type.id,
      parentKey: item.parent?.key,
      summary: title,
      description: partAsDocument(part, item.key),
    });
    switch (creation.outcome) {
      case 'created':
        return { title, outcome: 'made', key: creation.key };
      case 'refused':
        return { title, outcome: 'refused', asks: creation.asks };
      case 'unknown':
        return { title, outcome: 'unsure' };
    }
  } catch (failure) {
    if (failure instanceof SourceFailure) return failure;
    throw failure;
  }
};

/** Where Jira fails again nothing more is known than before. */
const lookForParts = async (
  { parts }: SplitSources,
  { project }: IssueRef,
  issue: ReadIssue,
): Promise<ReadonlyMap<string, string>> => {
  try {
    return partsOf(await parts.listMade(project.key), issue);
  } catch (failure) {
    if (failure instanceof SourceFailure) return new Map();
    throw failure;
  }
};

const splitChanged: Answer<never> = { ok: false, problem: { code: 'not-fixed', because: 'split-changed' } };
