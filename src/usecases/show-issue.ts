import type { Answer } from '../contract/answer';
import type { DismissedHint, IssueView } from '../contract/issue-view';
import { isOpen, type BacklogItem } from '../domain/items/backlog-item';
import { hasCriteriaHeading } from '../domain/fixes/insert-criteria-section';
import { hintsIn } from '../domain/readiness/hints';
import type { Readiness } from '../domain/readiness/readiness';
import { scoreReadiness } from '../domain/readiness/score-readiness';
import { whereToSplit } from '../domain/fixes/propose-split';
import { storyOf } from '../domain/story/find-story';
import { fieldIds } from '../domain/fields/choose-field-ids';
import { fieldsOfProject, type FieldSources } from './fields-of-project';
import type { Dismissal, DismissedHints } from '../ports/hint-ports';
import type { FoundItem, Items } from '../ports/item-ports';
import { rulesOfProject, versionsOf, type ProjectRulesInForce, type RulesSources } from './rules-in-force';
import { scoreUrgency } from '../domain/backlog/scored-item';

export type IssueSources = FieldSources &
  RulesSources & {
    readonly items: Items;
    readonly dismissedHints: DismissedHints;
  };

/** The issue that the panel stands on, as the invocation's context has it. */
export type IssuePlace = { readonly issueKey: string; readonly project: { readonly id: string; readonly key: string } };

/** The readiness and the priority of one issue, read as the person who asks. */
export const showIssue = async (sources: IssueSources, place: IssuePlace): Promise<Answer<IssueView>> => {
  const read = await readIssue(sources, place);
  return read === undefined ? notVisible : { ok: true, value: await viewOf(sources, read) };
};

export const notVisible: Answer<never> = { ok: false, problem: { code: 'not-visible', what: 'issue' } };

/** One issue with the rules in force and its score; undefined where the person does not see it. */
export type ReadIssue = FoundItem & { readonly inForce: ProjectRulesInForce; readonly readiness: Readiness };

/** Reads by GET, which does not lag behind writes as search does. */
export const readIssue = async (
  sources: IssueSources,
  { issueKey, project }: IssuePlace,
): Promise<ReadIssue | undefined> => {
  const [known, inForce] = await Promise.all([fieldsOfProject(sources, project), rulesOfProject(sources, project.id)]);
  const found = await sources.items.find(issueKey, fieldIds(known, inForce.rules.fields));
  return found && { ...found, inForce, readiness: scoreReadiness(found.item, inForce.rules, inForce.team) };
};

/** What the panel shows of an issue that has been read. */
export const viewOf = async (
  sources: Pick<IssueSources, 'clock' | 'dismissedHints'>,
  { item, mayEdit, description, inForce, readiness }: ReadIssue,
): Promise<IssueView> => {
  const now = sources.clock();
  const estimateIn = estimateUnit(item);
  const split = isTooLarge(readiness) ? whereToSplit(item, readiness.acceptanceCriteria, storyOf(item)) : undefined;
  return {
    key: item.key,
    typeName: item.type.name,
    done: !isOpen(item),
    calculatedAt: now,
    ...versionsOf(inForce),
    readyFrom: inForce.rules.thresholds.ready,
    readiness,
    ...scoreUrgency(item, inForce.rules, now),
    mayEdit,
    criteriaHeading: hasCriteriaHeading(description, inForce.rules.criteriaSynonyms),
    ...(estimateIn === undefined ? {} : { estimateIn }),
    ...(split === undefined ? {} : { split }),
    dismissedHints: await dismissedIn(sources.dismissedHints, item.id, readiness),
  };
};

const isTooLarge = ({ findings }: Readiness): boolean =>
  findings.some(({ rule, result }) => rule === 'size' && result === 'fail');

/** What a number for the item's estimate means: points, or minutes where the board estimates in time. */
const estimateUnit = ({ estimate }: Pick<BacklogItem, 'estimate'>): IssueView['estimateIn'] =>
  estimate.unit === 'points' ? 'points' : estimate.unit === 'seconds' ? 'minutes' : undefined;

/** The dismissed hints that still say what they said when somebody dismissed them; the others are shown again. */
const dismissedIn = async (
  { of, fingerprint }: DismissedHints,
  issueId: string,
  readiness: Readiness,
): Promise<DismissedHint[]> => {
  const hints = hintsIn(readiness);
  const kept: ReadonlyMap<string, Dismissal> =
    hints.length === 0 ? new Map() : new Map((await of(issueId)).map((dismissal) => [dismissal.rule, dismissal]));
  const dismissed: DismissedHint[] = [];
  for (const { rule, title, evidence } of hints) {
    const dismissal = kept.get(rule);
    if (dismissal === undefined || dismissal.evidence !== (await fingerprint(evidence))) continue;
    const { reason, by, at } = dismissal;
    dismissed.push({ rule, title, reason, by, at });
  }
  return dismissed;
};
