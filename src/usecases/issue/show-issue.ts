import type { Answer } from '../../contract/answer';
import type { IssueView, DismissedHint } from '../../contract/issue-view';
import { scoreUrgency } from '../../domain/backlog/scored-item';
import { hasCriteriaHeading } from '../../domain/fixes/insert-criteria-section';
import { proposeSplit } from '../../domain/fixes/propose-split';
import { isOpen, type BacklogItem } from '../../domain/items/backlog-item';
import { hintsIn } from '../../domain/readiness/hints';
import type { Readiness } from '../../domain/readiness/readiness';
import { findStory } from '../../domain/story/find-story';
import type { DismissedHintStore, Dismissal } from '../../ports/hint-ports';
import { versionsOf } from '../project/rules-in-force';
import { type IssueSources, type IssueRef, readIssue, notVisible, type ReadIssue } from './read-issue';

/** The readiness and the priority of one issue, read as the person who asks. */
export const showIssue = async (sources: IssueSources, issue: IssueRef): Promise<Answer<IssueView>> => {
  const read = await readIssue(sources, issue);
  return read === undefined ? notVisible : { ok: true, value: await viewOf(sources, read) };
};

/** What the panel shows of an issue that has been read. */
export const viewOf = async (
  sources: Pick<IssueSources, 'clock' | 'dismissedHints'>,
  { item, mayEdit, description, inForce, readiness }: ReadIssue,
): Promise<IssueView> => {
  const now = sources.clock();
  const estimateIn = estimateUnit(item);
  const split = isTooLarge(readiness) ? proposeSplit(item, readiness.acceptanceCriteria, findStory(item)) : undefined;
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

/**
 * What a number for the item's estimate means: points, or minutes where the board estimates in
 * time.
 */
const estimateUnit = ({ estimate }: Pick<BacklogItem, 'estimate'>): IssueView['estimateIn'] =>
  estimate.unit === 'points' ? 'points' : estimate.unit === 'seconds' ? 'minutes' : undefined;

/**
 * The dismissed hints that still say what they said when somebody dismissed them; the others are
 * shown again.
 */
const dismissedIn = async (
  { list: of, fingerprint }: DismissedHintStore,
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
