import type { IssueView, DismissedHint } from '../../contract/issue-view';
import { scoreUrgency } from '../../domain/backlog/scored-item';
import { hasCriteriaHeading } from '../../domain/fixes/insert-criteria-section';
import { estimateIn } from '../../domain/items/estimate-in';
import { isOpen } from '../../domain/items/backlog-item';
import type { CheckMessages } from '../../domain/readiness/check';
import { checkOf } from '../../domain/readiness/checks/all-checks';
import { hintsIn } from '../../domain/readiness/hints';
import type { Readiness } from '../../domain/readiness/readiness';
import { inSentence } from '../../domain/wording/in-sentence';
import type { DismissedHintStore, Dismissal } from '../../ports/hint-ports';
import { versionsOf } from '../project/rules-in-force';
import { estimateOf } from './estimate-of';
import type { IssueSources, ReadIssue } from './read-issue';
import { splitOf } from './split-of';

/** What the panel shows of an issue that has been read. @throws SourceFailure */
export const makeIssueView = async (
  { clock, dismissedHints }: Pick<IssueSources, 'clock' | 'dismissedHints'>,
  { item, mayEdit, description, inForce, readiness }: ReadIssue,
): Promise<IssueView> => {
  const now = clock();
  const { rules } = inForce;
  const unit = estimateIn(item);
  const split = splitOf({ item, inForce, readiness });
  return {
    key: item.key,
    typeName: item.type.name,
    done: !isOpen(item),
    calculatedAt: now,
    ...versionsOf(inForce),
    readyFrom: rules.thresholds.ready,
    readiness,
    checkWords: wordsOf(readiness),
    ...scoreUrgency(item, rules, now),
    mayEdit,
    criteriaHeading: hasCriteriaHeading(description, rules.criteriaSynonyms),
    ...(unit === undefined ? {} : { estimateIn: unit }),
    estimate: estimateOf(item),
    ...(split === undefined ? {} : { split }),
    dismissedHints: await readDismissedHints(dismissedHints, item.id, readiness),
  };
};

const wordsOf = ({ findings }: Readiness): IssueView['checkWords'] =>
  Object.fromEntries(findings.map(({ rule }) => [rule, checkWords(checkOf(rule).messages)]));

const checkWords = ({ title, lacks }: CheckMessages) => ({ name: title, lacks: lacks ?? inSentence(title) });

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
