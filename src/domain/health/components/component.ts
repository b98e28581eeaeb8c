import type { BacklogSettings } from '../../backlog/backlog-settings';
import type { ItemFacts } from '../../backlog/facts/item-facts';
import type { Band } from '../../readiness/readiness';
import type { Finding } from '../../readiness/check';
import type { NextUp } from '../../backlog/next-up';
import type { ReadinessSettings } from '../../readiness/readiness-settings';
import type { HealthOptions, MeasuredBacklog } from '../health-input';
import type { Figure } from './figure';

/** What a figure is measured in. */
export type HealthUnit = 'percent' | 'sprints' | 'weeks';

/** A target in the unit of its component. */
export type HealthTarget = { readonly atLeast?: number; readonly atMost?: number };

/** `weight`: 0 to 1,000; 0: shown and not scored. */
export type HealthSetting = HealthTarget & { readonly weight: number };

/** `counted`: by the figure. `lacking`: asked about, not counted. `outside`: not asked about. */
export type Standing = 'counted' | 'lacking' | 'outside';

/** What decides how an item stands to a figure, besides the item. */
export type StandingContext = {
  /** The band of an item by the rules in force. */
  readonly bandOf: (facts: ItemFacts) => Band;
  /** What the check on acceptance criteria found in an item. */
  readonly criteriaOf: (facts: ItemFacts) => Finding['result'];
  /** Epoch milliseconds. */
  readonly now: number;
  readonly velocity: number | undefined;
  readonly settings: Pick<BacklogSettings, 'staleAfterDays'> &
    Pick<ReadinessSettings, 'oversizedAbove' | 'oversizedShare'>;
  readonly next: NextUp;
  /** In which bar of the runway an item stands; absent where none is shown. */
  readonly barOf?: ((facts: ItemFacts) => string) | undefined;
};

/** One or several of the items that a figure counts or lacks, and the heading of their list. */
export type ItemMessages = { readonly one: string; readonly many: string; readonly items: string };

/** What people read of a component. `sprintsAhead`: how far the rules look. */
export type ComponentMessages = {
  /** Of the figure, where it is shown, opened, charted, weighed, compared and reported. */
  readonly name: string;
  /** What it measures, where its weight is set; the limits as they are typed at the moment. */
  readonly explained: (limits: { readonly sprintsAhead: string; readonly staleAfterDays: string }) => string;
  /** Of which items it is a share, where its name leaves that open. */
  readonly among?: (sprintsAhead: number) => string;
  readonly counted: (sprintsAhead: number) => ItemMessages;
  /**
   * What is said after the number of items that keep the figure from its target: "without an
   * estimate". Absent where there are none that could be named so.
   */
  readonly burden?: string;
  /** Absent where nobody would look for these items. */
  readonly lacking?: (sprintsAhead: number) => ItemMessages;
};

/** One figure of a backlog's health: its measure, its defaults, an item's standing, messages. */
export type Component<Id extends string = string> = {
  readonly id: Id;
  /** Which boards are asked it: what asks about sprints is not asked of those without. */
  readonly boards: 'all' | 'sprints' | 'kanban';
  readonly unit: HealthUnit;
  /** What it says in the sentence of the Overview: how long ready work lasts, what comes next. */
  readonly tells?: 'work' | 'next';
  /** What its figure counts: a figure of items says nothing of an empty backlog. */
  readonly counts: 'items' | 'sprints';
  /** These decide which targets it has; administrators change the numbers. */
  readonly defaults: HealthSetting;
  /** The figure, or why there is none (H3). */
  readonly measure: (backlog: MeasuredBacklog, options: HealthOptions) => Figure;
  /**
   * Of past days (H6): histories tell it as the day itself would have, or otherwise; closed sprints
   * tell it. Absent: nothing does, as where the order of then is asked for.
   */
  readonly replayed?: 'alike' | 'otherwise' | 'by-sprints';
  /** So that a figure opens to exactly the items that it counts. */
  readonly standing: (facts: ItemFacts, context: StandingContext) => Standing;
  readonly messages: ComponentMessages;
};

/** Keeps a component's id as a literal, so that the ids of all make one type. */
export const component = <const Id extends string>(definition: Component<Id>): Component<Id> => definition;
