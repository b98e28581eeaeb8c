import type { BacklogItem, ItemKind } from '../items/backlog-item';
import type { CheckedFacts, CheckedItem } from './checked-item';

/**
 * One readiness check: its sentences, what it counts by default, what it looks at and how it
 * judges.
 */
export type Check<Id extends string = string> = {
  readonly id: Id;
  readonly messages: CheckMessages;
  /** What it counts out of the box (R8); a kind that is not named has it switched off. */
  readonly defaults: Readonly<Partial<Record<ItemKind, CheckSetting>>>;
  /**
   * A hint on style: it weighs little, a person can dismiss it, and it never holds an item back.
   * Such findings are right in little more than half of the cases (Q6).
   */
  readonly hint?: true;
  /** It asks for what an item of its kind has in place of acceptance criteria (A8). */
  readonly standsInForCriteria?: true;
} & Judgement;

/** What a check says whatever it finds. Its file adds the sentences of its findings. */
export type CheckMessages = {
  /** What the check is about. */
  readonly title: string;
  /** How things stand when it passes. */
  readonly passed: string;
  /** How things stand when it fails. */
  readonly failed: string;
  /** What is missing then, after "missing: "; absent where the title says it. */
  readonly lacks?: string;
  /** Why a team should care. */
  readonly why: string;
  /** What to ask in the meeting where it fails. */
  readonly question: Question;
  /** What to ask where it is required and cannot tell; absent where the general question does. */
  readonly unknownQuestion?: Question;
};

/** A question quotes nothing of an issue but keys: it is posted where others read it. */
export type Question = (item: Pick<BacklogItem, 'links' | 'flagged' | 'type'>) => string;

/**
 * How a check judges. `item`: by anything of an item, which has to be read for it. `estimate`,
 * `links` (and the flag): by nothing else, so that remembered facts are enough to judge anew.
 */
export type Judgement =
  | { readonly looksAt: 'item'; readonly judge: (checked: CheckedItem) => Finding }
  | { readonly looksAt: 'estimate' | 'links'; readonly judge: (checked: CheckedFacts) => Finding };

/** What a check found in one item: four different answers (R2), with sentences for people. */
export type Finding =
  /** `remark`: what of the evidence a person should see although the check passes. */
  | { readonly result: 'pass'; readonly evidence: string; readonly remark?: string }
  /** `empty`: nothing is there at all. */
  | { readonly result: 'fail'; readonly evidence: string; readonly fix: string; readonly empty?: true }
  | { readonly result: 'not-applicable' | 'unknown'; readonly because: string };

/**
 * How a check counts for one kind of item. `weight`: 0 to 1,000. `required`: gates "ready" whatever
 * the score (R1).
 */
export type CheckSetting = { readonly on: boolean; readonly required: boolean; readonly weight: number };

/** Keeps the id as a literal, from which the ids of all checks are made. */
export const check = <const Id extends string>(definition: Check<Id>): Check<Id> => definition;

/** A setting that gates "ready". */
export const required = (weight: number): CheckSetting => ({ on: true, required: true, weight });

/** A setting that counts in the score only. */
export const optional = (weight: number): CheckSetting => ({ on: true, required: false, weight });

/** The check passes; `evidence` says by what, `remark` what should be seen all the same. */
export const pass = (evidence: string, remark?: string): Finding =>
  remark === undefined ? { result: 'pass', evidence } : { result: 'pass', evidence, remark };

/** The check fails; `evidence` says by what, `fix` what to do. */
export const fail = (evidence: string, fix: string): Finding => ({ result: 'fail', evidence, fix });

/** The check fails because nothing is there at all. */
export const failEmpty = (evidence: string, fix: string): Finding => ({
  result: 'fail',
  evidence,
  fix,
  empty: true,
});

/** The check does not apply to the item. */
export const notApplicable = (because: string): Finding => ({ result: 'not-applicable', because });

/** The check cannot tell. */
export const unknown = (because: string): Finding => ({ result: 'unknown', because });
