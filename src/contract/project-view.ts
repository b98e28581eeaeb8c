import type { ItemKind, Version } from '../domain/items/backlog-item';
import type { Moscow } from '../domain/priority/moscow';
import type { PriorityScore } from '../domain/priority/priority-score';
import type { Readiness } from '../domain/readiness/readiness';
import type { Telling } from '../domain/story/story-key';
import type { HealthView, ScanProgress, TrendView } from './health-view';

/** What the project page shows for one board. Instants are epoch milliseconds in UTC. */
export type ProjectView = {
  readonly project: string;
  readonly calculatedAt: number;
  readonly rulesVersion: number;
  /** The version of what the project changes of the site's rules; absent where it changes nothing. */
  readonly overridesVersion?: number;
  readonly readyFrom: number;
  /** How many sprints' worth of the backlog `ready-next` and `next` are about, by the rules in force. */
  readonly sprintsAhead: number;
  readonly boards: readonly BoardChoice[];
  /** The board shown; absent where the project has none, so that the whole project is its backlog. */
  readonly board?: BoardChoice;
  /** Absent where nothing is known yet: the first scan has just begun. */
  readonly health?: HealthView;
  /** There while the backlog is being read as a whole. */
  readonly scan?: ScanProgress;
  readonly next: NextItems;
  readonly trend: TrendView;
  /** No velocity is known, or a sprint was closed since: `velocity` finds it, and loading again shows it. */
  readonly velocityDue: boolean;
};

export type BoardChoice = { readonly id: number; readonly name: string; readonly type: 'scrum' | 'simple' | 'kanban' };

/** The next sprints' worth, read live as the viewer: what is to be refined, the most urgent first, and what is ready. */
export type NextItems = {
  /** How they were chosen, as a sentence. */
  readonly chosenBy: string;
  readonly toRefine: readonly ItemRow[];
  readonly others: readonly ItemRow[];
};

export type ItemRow = {
  readonly key: string;
  readonly summary: string;
  readonly kind: ItemKind;
  readonly typeName: string;
  /** Its place in the team's order, from 1, among what the viewer sees of the backlog: the relative beside the absolute (P5). */
  readonly rank: number;
  readonly score: number | null;
  readonly band: Readiness['band'];
  readonly priority: number | null;
  readonly moscow: Moscow;
  /** As it is shown: "5 points", "2 h", "L", absent where nobody has estimated. */
  readonly estimate?: string;
  /** What it adds to a sum of work, in the unit of its board's figures (points, seconds, or 1 item); absent where nobody has estimated. */
  readonly size?: number;
  readonly epic?: { readonly key: string; readonly name?: string };
  readonly versions: readonly Pick<Version, 'id' | 'name'>[];
  readonly updated: number;
  /** Titles of the checks that failed, required ones first. */
  readonly missing: readonly string[];
  /** The first few items of this backlog that tell the same story (Q4); absent where none does. */
  readonly sameStoryAs?: readonly string[];
};

/** One page of the priority of every open item of a project, by key. */
export type PriorityPage = {
  readonly project: string;
  readonly calculatedAt: number;
  readonly rulesVersion: number;
  readonly overridesVersion?: number;
  /** `rank`: where the item stands in the team's order, as text that sorts (P4). */
  readonly items: readonly (PriorityScore & {
    readonly key: string;
    readonly rank?: string;
    readonly moscow: Moscow;
  })[];
  readonly next?: string;
};

/** One page of the readiness of every item of a project. */
export type ReadinessPage = {
  readonly project: string;
  readonly calculatedAt: number;
  readonly rulesVersion: number;
  /** The version of what the project changes of the site's rules; absent where it changes nothing. */
  readonly overridesVersion?: number;
  /**
   * `telling`: by it whoever has read all pages tells which items repeat a story of another page (`judgeUnique`); in one page alone the
   * finding `unique` is unknown.
   */
  readonly items: readonly (Readiness & {
    readonly key: string;
    readonly type: string;
    readonly telling?: Telling | undefined;
  })[];
  readonly next?: string;
};
