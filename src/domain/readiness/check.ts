import type { ItemKind } from '../items/backlog-item';
import type { CheckedItem } from './checked-item';

/**
 * What a check says of one item: four different answers (R2). Every text is a sentence for people.
 */
export type Finding =
  | { readonly result: 'pass'; readonly evidence: string }
  | { readonly result: 'fail'; readonly evidence: string; readonly fix: string }
  | { readonly result: 'not-applicable' | 'unknown'; readonly because: string };

/**
 * How a check counts for one kind of item. `weight`: 0 to 1,000. `required`: gates "ready" whatever
 * the score (R1).
 */
export type CheckSetting = { readonly on: boolean; readonly required: boolean; readonly weight: number };

/** One readiness rule: its words, what it counts by default, and its check, in one place. */
export type Check<Id extends string = string> = {
  readonly id: Id;
  /** What the check is about. */
  readonly title: string;
  /** How things stand when it passes and when it fails. */
  readonly passed: string;
  readonly failed: string;
  /** Why a team should care. */
  readonly why: string;
  /**
   * What it counts out of the box, by kind of item (R8); a kind that is not named has it switched
   * off.
   */
  readonly defaults: Readonly<Partial<Record<ItemKind, CheckSetting>>>;
  /**
   * A hint on style rather than on substance: it weighs little, a person can dismiss it, and it
   * never holds an item back, because such findings are right in little more than half of the cases
   * (Q6).
   */
  readonly hint?: true;
  readonly judge: (subject: CheckedItem) => Finding;
};

/** Keeps a rule's id as a literal, from which the ids of the catalogue are made. */
export const check = <const Id extends string>(definition: Check<Id>): Check<Id> => definition;

export const required = (weight: number): CheckSetting => ({ on: true, required: true, weight });

export const optional = (weight: number): CheckSetting => ({ on: true, required: false, weight });

export const pass = (evidence: string): Finding => ({ result: 'pass', evidence });

export const fail = (evidence: string, fix: string): Finding => ({ result: 'fail', evidence, fix });

export const notApplicable = (because: string): Finding => ({ result: 'not-applicable', because });

export const unknown = (because: string): Finding => ({ result: 'unknown', because });
