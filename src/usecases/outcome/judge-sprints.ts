import { itemAt } from '../../domain/history/item-at';
import { rulesForThePast, judgeThen, type ReadinessAtStart } from '../../domain/outcome/readiness-at-start';
import type { JudgedItem } from '../../domain/outcome/readiness-outcome';
import { sizeLimit } from '../../domain/readiness/size-limit';
import { isCounted } from '../../domain/sprints/figure-items';
import type { BoardToReplay } from '../../domain/sprints/replay/replay-board';
import type { ReplayedItems, ReplayedItem } from '../../domain/sprints/replayed-sprint';
import type { SprintFigures } from '../../domain/sprints/sprint-figures';
import type { Clock } from '../../ports/clock';
import type { ContentHistories, OutcomeStore, JudgedStart } from '../../ports/outcome-ports';
import { SourceFailure } from '../../ports/source-failure';
import type { ProjectRulesInForce } from '../project/rules-in-force';
import { historiesCut } from '../sprints/velocity-messages';

/**
 * Items are read as the app, since the verdicts are remembered for everybody and must not depend on
 * who looked first.
 */
export type JudgeSources = {
  readonly clock: Clock;
  readonly appContentHistories: ContentHistories;
  readonly outcomeStore: OutcomeStore;
};

/** A closed sprint with its items as they were replayed. */
export type SprintToJudge = { readonly figures: SprintFigures; readonly items: ReplayedItems };

/**
 * One that is judged: the items that were committed, and those of which nobody can tell whether
 * they were.
 */
export type JudgedSprint = SprintToJudge & {
  readonly judgedAt: number;
  readonly judged: readonly { readonly item: ReplayedItem; readonly judged: JudgedItem }[];
};

/**
 * `sprints` are the last ones of those asked for, in their order; `older`: how many before them
 * would have been too much at once.
 */
export type JudgedSprints = {
  readonly sprints: readonly JudgedSprint[];
  readonly older: number;
  /** Those that hold too many items to be ever judged. */
  readonly tooLarge: readonly SprintToJudge[];
};

/**
 * At most so many items are judged at once: a bound for the time and the points that one view
 * costs.
 */
export const mostJudged = 500;

/**
 * Judges the items of closed sprints as they were at the start, by the rules in force, and
 * remembers the verdicts: anew only where the replay or the rules are others. Two people who do so
 * at once store the same. @throws SourceFailure
 */
export const judgeSprints = async (
  sources: JudgeSources,
  asked: BoardToReplay,
  inForce: ProjectRulesInForce,
  sprints: readonly SprintToJudge[],
): Promise<JudgedSprints> => {
  const place = { projectId: asked.project.id, boardId: asked.board.id };
  const rules = judgedBy(inForce);
  const recalled = await Promise.all(
    sprints.map(async (sprint) => {
      const verdicts = await sources.outcomeStore.read(place, sprint.figures.sprint);
      return { sprint, verdicts: verdicts !== undefined && isOf(verdicts, sprint, rules) ? verdicts : undefined };
    }),
  );
  const { within, tooLarge } = withinBound(recalled);
  const missing = within.flatMap(({ sprint, verdicts }) => (verdicts === undefined ? [sprint] : []));
  const fresh = await judgeAnew(sources, asked, inForce, missing);
  await Promise.all(
    fresh.map(({ sprint, verdicts }) => sources.outcomeStore.save(place, sprint.figures.sprint, verdicts)),
  );
  const known = [...within, ...fresh];
  return {
    sprints: within.flatMap(({ sprint }) => {
      const verdicts = known.find((one) => one.sprint === sprint && one.verdicts !== undefined)?.verdicts;
      return verdicts === undefined
        ? []
        : [{ ...sprint, judgedAt: verdicts.judgedAt, judged: judgedItems(sprint.items, verdicts) }];
    }),
    older: sprints.length - within.length - tooLarge.length,
    tooLarge,
  };
};

/**
 * What verdicts depend on besides the items: the rules by their versions, and the limit of size,
 * which moves with the team's velocity.
 */
const judgedBy = ({ version, overridesVersion, rules, team }: ProjectRulesInForce): string =>
  JSON.stringify([version, overridesVersion ?? null, sizeLimit(rules, team).points]);

const isOf = (verdicts: JudgedStart, { items }: SprintToJudge, rules: string): boolean =>
  verdicts.basis === items.basis &&
  verdicts.start === items.start &&
  verdicts.close === items.close &&
  verdicts.rules === rules &&
  items.items.filter(isCommitted).every(({ id }) => readinessIn(verdicts, id) !== undefined);

type Recalled = { readonly sprint: SprintToJudge; readonly verdicts: JudgedStart | undefined };

/**
 * The last sprints, without a gap, as far as the bound for those that are not remembered reaches.
 */
const withinBound = (
  recalled: readonly Recalled[],
): { readonly within: readonly Recalled[]; readonly tooLarge: readonly SprintToJudge[] } => {
  const within: Recalled[] = [];
  const tooLarge: SprintToJudge[] = [];
  let room = mostJudged;
  for (const one of recalled.toReversed()) {
    const items = one.verdicts === undefined ? one.sprint.items.items.filter(isCommitted).length : 0;
    if (items > mostJudged) {
      tooLarge.push(one.sprint);
      continue;
    }
    if (items > room) break;
    room -= items;
    within.unshift(one);
  }
  return { within, tooLarge };
};

const judgeAnew = async (
  { clock, appContentHistories: appPastItems }: JudgeSources,
  { fields }: BoardToReplay,
  inForce: ProjectRulesInForce,
  sprints: readonly SprintToJudge[],
): Promise<readonly { readonly sprint: SprintToJudge; readonly verdicts: JudgedStart }[]> => {
  const ids = [...new Set(sprints.flatMap(({ items }) => items.items.filter(isCommitted).map(({ id }) => id)))];
  const [present, changes] = await Promise.all([
    appPastItems.readItems(ids, fields),
    appPastItems.readChanges(ids, fields),
  ]);
  // Half of the histories would give wrong verdicts (J2); in a minute Jira may give all of them.
  if (changes === undefined) throw new SourceFailure({ kind: 'jira-unavailable' }, historiesCut);
  const rules = rulesForThePast(inForce.rules);
  return sprints.map((sprint) => {
    const { basis, start, close, items } = sprint.items;
    const judged = items.filter(isCommitted).map(({ id, estimateAtStart: estimate }) => {
      // The replay has read a history of this item (V31), so that none of these changes means that
      // there was none.
      const known = { present: present.get(id), changes: changes.get(id) ?? [], estimate };
      return { id, readiness: judgeThen(itemAt(known, start), rules, inForce.team) };
    });
    const of = (readiness: ReadinessAtStart): string[] =>
      judged.filter((one) => one.readiness === readiness).map(({ id }) => id);
    const byReadiness = {
      ready: of('ready'),
      'not-ready': of('not-ready'),
      'not-scored': of('not-scored'),
      unknown: of('unknown'),
    };
    return {
      sprint,
      verdicts: { basis, start, close, rules: judgedBy(inForce), judgedAt: clock(), items: byReadiness },
    };
  });
};

const isCommitted = (item: ReplayedItem): boolean => isCounted('committed', item);

const judgedItems = ({ items }: ReplayedItems, verdicts: JudgedStart): JudgedSprint['judged'] =>
  items.flatMap((item): JudgedSprint['judged'] => {
    const { id, reason } = item;
    if (reason.kind === 'unknown') return [{ item, judged: { readiness: 'unknown' } }];
    const readiness = readinessIn(verdicts, id);
    return reason.kind === 'counts' && isCommitted(item) && readiness !== undefined
      ? [{ item, judged: { readiness, exit: reason.exit } }]
      : [];
  });

const readinessIn = ({ items: verdicts }: JudgedStart, id: string): ReadinessAtStart | undefined =>
  all.find((readiness) => verdicts[readiness].includes(id));

const all = ['ready', 'not-ready', 'not-scored', 'unknown'] as const satisfies readonly ReadinessAtStart[];
