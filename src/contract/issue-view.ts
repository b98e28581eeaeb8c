import type { MoscowCategory } from '../domain/priority/moscow-settings';
import type { Answer } from './answer';
import type { EstimateView } from './estimate-view';
import type { Moscow } from '../domain/priority/moscow';
import type { PriorityScore } from '../domain/priority/priority-score';
import type { CheckId } from '../domain/readiness/checks/all-checks';
import type { Readiness } from '../domain/readiness/readiness';
import type { SplitProposal } from '../domain/fixes/propose-split';
import type { SplitParts, SplitQuestion } from './split-view';

/** What the issue panel shows. Instants are epoch milliseconds. */
export type IssueView = {
  readonly key: string;
  readonly typeName: string;
  readonly done: boolean;
  readonly calculatedAt: number;
  readonly rulesVersion: number;
  /** The version of the project's changes of the rules; absent where it changes nothing. */
  readonly overridesVersion?: number | undefined;
  /** The score, 0 to 100, from which an item is ready once every required check passes. */
  readonly readyFrom: number;
  readonly readiness: Readiness;
  /** How the checks that it was judged by are said. */
  readonly checkWords: Readonly<Partial<Record<CheckId, CheckWords>>>;
  readonly priority: PriorityScore;
  readonly moscow: Moscow;
  /** Whether the viewer may edit the issue, and so is offered fixes. */
  readonly mayEdit: boolean;
  /** The description has a heading for criteria, maybe an empty one: no second is inserted. */
  readonly criteriaHeading: boolean;
  /** The unit of an estimate; absent where none can be set by a number. */
  readonly estimateIn?: 'points' | 'minutes' | undefined;
  /** The estimate that it has, in that unit; null where it has none. */
  readonly estimate: number | null;
  /** How the item may be split; absent where it is not too large, or shows no seam. */
  readonly split?: SplitProposal | undefined;
  /** Dismissed hints whose evidence is still the same. */
  readonly dismissedHints: readonly DismissedHint[];
  /** How the fix that was just made is taken back; absent where it cannot be, or none was made. */
  readonly undo?: Undo | undefined;
};

/** `lacks`: what is missing where it is open, as it ends a sentence. */
export type CheckWords = { readonly name: string; readonly lacks: string };

/**
 * What takes a fix back, as the fix has answered it. It is taken back only where the issue is still
 * as the fix left it: what somebody changed since stays.
 */
export type Undo =
  /** In the unit of `estimateIn`; to null: it had none. */
  | { readonly of: 'estimate'; readonly from: number; readonly to: number | null }
  /**
   * `from`: the category that was set, null where it was cleared. What said it before: `option` of
   * the field, where a field holds it, and labels.
   */
  | {
      readonly of: 'moscow';
      readonly from: MoscowCategory | null;
      readonly option?: string | null | undefined;
      readonly labels: readonly string[];
    }
  /** `written`: a fingerprint of the description as it was written. */
  | { readonly of: 'criteria'; readonly written: string }
  /** `at`: when the hint was dismissed. */
  | { readonly of: 'hint'; readonly rule: string; readonly at: number };

/**
 * `by`: the account id of who dismissed it, absent once that account is closed. `reason`: in that
 * person's own words.
 */
export type DismissedHint = {
  readonly rule: string;
  readonly title: string;
  readonly reason: string;
  readonly by?: string;
  readonly at: number;
};

/** What the issue panel asks of its resolver, and the right column, whose details are the panel. */
export type IssuePanelCalls = {
  /** Readiness and priority of the issue that the panel stands on, read as the viewer. */
  load: () => Answer<IssueView>;
  /** What similar done items of the project say of the estimate, read as the viewer. */
  similar: () => Answer<EstimateView>;
  /* The fixes. Each needs the permission to edit and answers the issue as it is afterwards. */
  /** Adds a section for acceptance criteria, with the team's template, to the description. */
  insertCriteria: () => Answer<IssueView>;
  /**
   * Sets the estimate, 0 to 1,000,000, in the unit of `estimateIn`. `seen`: the one that the person
   * saw before; to that an undo goes back.
   */
  setEstimate: (payload: { readonly value: number; readonly seen?: number | null }) => Answer<IssueView>;
  /** Sets the issue's MoSCoW category, in the mapped field, else by a label; null: not set. */
  setMoscow: (payload: { readonly category: MoscowCategory | null }) => Answer<IssueView>;
  /** Hides a hint for everybody until its evidence changes. `reason`: 1 to 200 characters. */
  dismissHint: (payload: { readonly rule: string; readonly reason: string }) => Answer<IssueView>;
  /** Shows a hint again that somebody has dismissed. */
  restoreHint: (payload: { readonly rule: string }) => Answer<IssueView>;
  /** Takes a fix back, where nobody has changed it since. */
  undo: (payload: Undo) => Answer<IssueView>;
  /* The split. Each needs the permission to create issues. */
  /** What splitting the item would create. */
  askSplit: () => Answer<SplitQuestion>;
  /** Creates the parts of these titles, each once. */
  createParts: (payload: { readonly titles: readonly string[] }) => Answer<SplitParts>;
};
