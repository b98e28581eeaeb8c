import type { MoscowCategory } from '../domain/priority/moscow-settings';
import type { Answer } from './answer';
import type { EstimateView } from './estimate-view';
import type { Moscow } from '../domain/priority/moscow';
import type { PriorityScore } from '../domain/priority/priority-score';
import type { Readiness } from '../domain/readiness/readiness';
import type { SplitProposal } from '../domain/fixes/propose-split';

/** What the issue panel shows. Instants are epoch milliseconds in UTC. */
export type IssueView = {
  readonly key: string;
  readonly typeName: string;
  readonly done: boolean;
  readonly calculatedAt: number;
  readonly rulesVersion: number;
  /**
   * The version of what the project changes of the site's rules; absent where it changes nothing.
   */
  readonly overridesVersion?: number;
  /** The score from which an item is ready once every required check passes. */
  readonly readyFrom: number;
  readonly readiness: Readiness;
  readonly priority: PriorityScore;
  readonly moscow: Moscow;
  /** Whether the person may edit the issue, and so is offered fixes. */
  readonly mayEdit: boolean;
  /**
   * The description has a heading for criteria, be it with nothing under it: no second one is
   * inserted.
   */
  readonly criteriaHeading: boolean;
  /** What an estimate can be set in; absent where it cannot be set by a number. */
  readonly estimateIn?: 'points' | 'minutes';
  /** Where the item may be split; absent where it is not too large, or shows no seam. */
  readonly split?: SplitProposal;
  /** Hints that somebody dismissed and whose evidence is still the same. */
  readonly dismissedHints: readonly DismissedHint[];
};

/** `by`: account id. `reason`: that person's own words. */
export type DismissedHint = {
  readonly rule: string;
  readonly title: string;
  readonly reason: string;
  readonly by: string;
  readonly at: number;
};

/** What the issue panel asks of its resolver. */
export type IssuePanelCalls = {
  /**
   * Loads the panel: readiness and priority of the issue that the panel stands on, read as the
   * viewer.
   */
  load: () => Answer<IssueView>;
  /**
   * What similar done items of the project, as the viewer sees them, say of the estimate. Nothing
   * of it is stored.
   */
  similar: () => Answer<EstimateView>;
  /* Each fix asks for the permission to edit and answers the issue as it is afterwards. */
  /**
   * Adds a section for acceptance criteria, with the team's template, at the end of the
   * description.
   */
  insertCriteria: () => Answer<IssueView>;
  /** Sets the estimate: 0 to 1,000,000 points, or minutes where the view says so. */
  setEstimate: (payload: { readonly value: number }) => Answer<IssueView>;
  /**
   * Sets where the issue stands by MoSCoW: in the mapped field, else by a label in place of the
   * others of its kind.
   */
  setMoscow: (payload: { readonly category: MoscowCategory }) => Answer<IssueView>;
  /** Hides a hint for everybody until its evidence changes. `reason`: 1 to 200 characters. */
  dismissHint: (payload: { readonly rule: string; readonly reason: string }) => Answer<IssueView>;
  /** Shows a hint again that somebody has dismissed. */
  restoreHint: (payload: { readonly rule: string }) => Answer<IssueView>;
};
