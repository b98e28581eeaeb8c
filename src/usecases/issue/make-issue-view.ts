import type { IssueView, DismissedHint } from '../../contract/issue-view';
import { scoreUrgency } from '../../domain/backlog/scored-item';
import { hasCriteriaHeading } from '../../domain/fixes/insert-criteria-section';
import { proposeSplit } from '../../domain/fixes/propose-split';
import { isOpen, type BacklogItem } from '../../domain/items/backlog-item';
import { hintsIn } from '../../domain/readiness/hints';
import type { Readiness } from '../../domain/readiness/readiness';
import { tooLarge } from '../../domain/readiness/too-large';
import { findStory } from '../../domain/story/find-story';
import type { DismissedHintStore, Dismissal } from '../../ports/hint-ports';
import { versionsOf } from '../project/rules-in-force';
import type { IssueSources, ReadIssue } from './read-issue';

/** What the panel shows of an issue that has been read. @throws SourceFailure */
export const makeIssueView = async (
  { clock, dismissedHints }: Pick<IssueSources, 'clock' | 'dismissedHints'>,
  { item, mayEdit, description, inForce, readiness }: ReadIssue,
): Promise<IssueView> => {
  const now = clock();
  const { rules } = inForce;
  const estimateIn = estimateUnit(item);
  const split = tooLarge(readiness.findings)
    ? proposeSplit(item, readiness.acceptanceCriteria, findStory(item))
    : undefined;
  return {
    key: item.key,
    typeName: item.type.name,
    done: !isOpen(item),
    calculatedAt: now,
    ...versionsOf(inForce),
    readyFrom: rules.thresholds.ready,
    readiness,
    ...scoreUrgency(item, rules, now),
    mayEdit,
    criteriaHeading: hasCriteriaHeading(description, rules.criteriaSynonyms),
    ...(estimateIn === undefined ? {} : { estimateIn }),
    ...(split === undefined ? {} : { split }),
    dismissedHints: await readDismissedHints(dismissedHints, item.id, readiness),
  };
};

/** What a number for the item's estimate means; minutes where the board estimates in time. */
const estimateUnit = ({ estimate }: Pick<BacklogItem, 'estimate'>): IssueView['estimateIn'] => {
  if (estimate.unit === 'points') return 'points';
  return estimate.unit === 'seconds' ? 'minutes' : undefined;
};

/** The dismissed hints whose evidence is still the same; the others are shown again. */
const readDismissedHints = async (
  store: DismissedHintStore,
  issueId: string,
  readiness: Readiness,
): Promise<DismissedHint[]> => {
  const hints = hintsIn(readiness);
  const dismissals: readonly Dismissal[] = hints.length === 0 ? [] : await store.list(issueId);
  const dismissalsByRule = new Map(dismissals.map((dismissal) => [dismissal.rule, dismissal]));
  const dismissed: DismissedHint[] = [];
  for (const { rule, title, evidence } of hints) {
    const dismissal = dismissalsByRule.get(rule);
    if (dismissal === undefined || dismissal.evidence !== (await store.fingerprint(evidence))) continue;
    const { reason, by, at } = dismissal;
    dismissed.push({ rule, title, reason, at, ...(by === undefined ? {} : { by }) });
  }
  return dismissed;
};
