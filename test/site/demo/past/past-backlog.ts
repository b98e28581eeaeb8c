import { tallyOf } from '../../../../src/domain/backlog/count-facts';
import { topOf } from '../../../../src/domain/backlog/backlog-top';
import { factsOf, type ItemFacts } from '../../../../src/domain/backlog/facts/item-facts';
import { judgingOf, textSettingsOf, type TextRules } from '../../../../src/domain/backlog/facts/judging';
import { openBacklog } from '../../../../src/domain/backlog/open-backlog';
import type { BacklogItem } from '../../../../src/domain/items/backlog-item';
import type { BacklogId } from '../../../../src/domain/project/board';
import type { ReplayedBoard } from '../../../../src/domain/sprints/replayed-sprint';
import { sprintsShown } from '../../../../src/domain/sprints/sprints-shown';
import { velocityOfFigures } from '../../../../src/domain/sprints/velocity';
import { noOpenSprints } from '../../../../src/domain/backlog/running/update-open-sprints';
import type { Ledger } from '../../../../src/ports/backlog-ports';
import {
  type ProjectRulesInForce,
  type RulesSources,
  readProjectRules,
} from '../../../../src/usecases/project/rules-in-force';
import { type Calendar, makeCalendar } from '../calendar';
import type { DemoProject } from '../demo-projects';
import { makeSprints } from '../sprints';
import { type PastItems, pastItems } from './past-items';
import { newestAt, type PastRules } from './past-rules';

/** One board of the demo with what the app knows of it today, out of its own scan and replay. */
export type KnownBacklog = {
  readonly project: DemoProject;
  readonly backlogId: BacklogId;
  readonly basis: Ledger['basis'];
  readonly board: ReplayedBoard | undefined;
};

/** A backlog as the app would have remembered it at an instant (epoch milliseconds). */
export type PastBacklog = {
  readonly at: number;
  readonly items: PastItems;
  readonly ledger: Ledger;
  readonly rules: RulesSources;
  readonly inForce: ProjectRulesInForce;
  readonly board: ReplayedBoard | undefined;
};

/**
 * Looks at one backlog as it was at one instant after another: its items out of their stories, the
 * sprints that were closed by then, the rules that were in force.
 */
export const pastBacklogs = (
  { project, backlogId, basis, board }: KnownBacklog,
  past: PastRules,
  told: number,
): ((at: number) => Promise<PastBacklog>) => {
  const itemsAt = pastItems(project, basis.fields);
  const factsOfOpen = pastFacts();
  return async (at) => {
    const calendar = makeCalendar({ told, now: at });
    const items = itemsAt(calendar);
    const closed = boardAt(board, at);
    const rules = rulesAt(past, { backlogId, board: closed, at });
    const inForce = await readProjectRules(rules, backlogId.projectId);
    const facts = factsOfOpen(items.open, inForce.rules);
    const judging = judgingOf(inForce, basis.fields);
    const ledger = {
      ...notMeasured,
      basis,
      tally: tallyOf(facts, judging),
      top: topOf(facts, judging),
      nextSprints: futureSprints(calendar, project),
      syncedAt: at,
      scannedAt: at,
    };
    return { at, items, ledger, rules, inForce, board: closed };
  };
};

/**
 * The facts of the open items. An item that is the same as before, read by the same settings, keeps
 * its facts; the instant of the reading is not looked at.
 */
const pastFacts = (): ((items: readonly BacklogItem[], rules: TextRules) => readonly ItemFacts[]) => {
  const known = new WeakMap<BacklogItem, { readonly readBy: unknown; readonly facts: ItemFacts }>();
  return (items, rules) => {
    const readBy = textSettingsOf(rules);
    return openBacklog(items).map((item) => {
      const before = known.get(item);
      if (before?.readBy === readBy) return before.facts;
      const facts = factsOf(item, { settings: rules, hash: (text) => text, readAt: 0 });
      known.set(item, { readBy, facts });
      return facts;
    });
  };
};

/** What figures do not look at. */
const notMeasured = {
  generation: '' as Ledger['generation'],
  shards: 0,
  openSprints: noOpenSprints,
  judgedBy: '' as Ledger['judgedBy'],
  outdated: false,
};

const boardAt = (board: ReplayedBoard | undefined, at: number): ReplayedBoard | undefined =>
  board && { ...board, sprints: board.sprints.filter(({ close }) => close <= at) };

const rulesAt = (
  { site, ofProjects }: PastRules,
  { backlogId, board, at }: Pick<KnownBacklog, 'backlogId' | 'board'> & { readonly at: number },
): RulesSources => {
  const velocity = velocityOfFigures(board?.sprints ?? [], sprintsShown);
  const isPoints = board?.sprints.every(({ unit }) => unit === 'points') === true;
  const mean = isPoints && 'mean' in velocity && velocity.complete ? velocity.mean : undefined;
  const overrides = ofProjects.get(backlogId.projectId) ?? [];
  return {
    rules: { readNewest: () => Promise.resolve(newestAt(site, at)) },
    overrides: () => ({ readNewest: () => Promise.resolve(newestAt(overrides, at)) }),
    teamVelocity: {
      read: () => Promise.resolve(mean),
      save: () => Promise.resolve(),
      delete: () => Promise.resolve(),
    },
  };
};

const futureSprints = (calendar: Calendar, { setup }: DemoProject): readonly number[] =>
  makeSprints(calendar, setup.sprints).flatMap(({ id, state }) => (state === 'future' ? [id] : []));
