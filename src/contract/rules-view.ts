import type { Answer } from './answer';
import type { FieldUse } from '../domain/fields/field-use';
import type { FoundField } from '../domain/fields/field-found';
import type { RuleChange } from '../domain/rules/compare-rules';
import type { Origin } from '../domain/rules/overrides';
import type { Band } from '../domain/readiness/readiness';
import type { Rules } from '../domain/rules/rules';
import type { CheckId } from '../domain/readiness/checks/all-checks';

/** Who saved a version and when: epoch milliseconds and an account id. */
export type SavedBy = { readonly at: number; readonly by: string };

/**
 * What the admin page and the project settings page show: the rules in force for the site or for
 * the project, the version of what is administered there (0: nobody has saved any), who saved it
 * and when.
 */
export type RulesView = {
  readonly rules: Rules;
  readonly version: number;
  readonly saved?: SavedBy;
  /** The checks that there are, in their order, with their words; "ready" never needs a hint. */
  readonly checks: readonly {
    readonly id: CheckId;
    readonly title: string;
    readonly why: string;
    readonly hint: boolean;
  }[];
  /**
   * The layer beneath, which a value goes back to: the app's rules for the site, the site's for a
   * project.
   */
  readonly below: Rules;
  /** Where each value in force comes from, by path. */
  readonly origins: Readonly<Record<string, Origin>>;
  /** What is saved here, as JSON that the import reads. */
  readonly exported: string;
  /** Where the rules are those of a project. */
  readonly project?: {
    readonly key: string;
    readonly siteVersion: number;
    /** Where each value of the site comes from, by path: what a value goes back to. */
    readonly siteOrigins: Readonly<Record<string, Origin>>;
    /**
     * Values of the project, in words, that the site's rules no longer allow: the site's are in
     * force there.
     */
    readonly leftOut: readonly string[];
  };
};

/** Versions, the newest first; `older` is there where more follow and asks for them. */
export type VersionsView = {
  readonly versions: readonly (SavedBy & { readonly version: number })[];
  readonly older?: number;
};

/**
 * One version beside another: what changes on the way from `against` to `version`. Version 0 is
 * what the app comes with.
 */
export type VersionView = {
  readonly version: number;
  readonly saved?: SavedBy;
  readonly against: number;
  readonly changes: readonly RuleChange[];
};

/**
 * Imported rules, not saved yet. `own`: the paths that the import sets itself. `unknownFields`:
 * what it chooses fields for that are not here, in words with the id, as those of another site are.
 * `filledIn`: values, in words, that an older file could not have and that the app fills in.
 */
export type ImportedView = {
  readonly rules: Rules;
  readonly own: readonly string[];
  readonly changes: readonly RuleChange[];
  readonly filledIn: readonly string[];
  readonly unknownFields: readonly string[];
};

/**
 * A field that the app reads of the items of a project, or of all where no project decides
 * otherwise, by the rules that are saved: which one, absent where none is read, and why.
 */
export type FieldView = {
  readonly what: string;
  readonly found?: FoundField;
  readonly why: string;
  /**
   * Where administrators choose: for which use, from which fields, and what would be read without a
   * choice.
   */
  readonly choice?: {
    readonly use: FieldUse;
    readonly from: readonly FoundField[];
    readonly byItself: { readonly found?: FoundField; readonly why: string };
    /**
     * Several fit or the chosen one is not here, so that nothing is read until somebody chooses
     * (E2).
     */
    readonly needed: boolean;
    /** The board of this project decides, whatever is chosen (E1). */
    readonly boardDecides: boolean;
  };
};

/** What saving a draft would change among the first items of a project's open backlog. */
export type PreviewView = {
  readonly projectKey: string;
  /** How many items were judged; `more` says that the backlog has others further down. */
  readonly items: number;
  readonly more: boolean;
  readonly changed: number;
  readonly before: Readonly<Record<Band, number>>;
  readonly after: Readonly<Record<Band, number>>;
  /** The most frequent change first. */
  readonly moves: readonly { readonly from: Band; readonly to: Band; readonly count: number }[];
  /** The first of them by rank. */
  readonly examples: readonly {
    readonly key: string;
    readonly summary: string;
    readonly from: Band;
    readonly to: Band;
  }[];
  readonly priority: PriorityPreview;
};

/**
 * How many of the same items change their priority, and their place by MoSCoW; those that change
 * most, with their scores.
 */
export type PriorityPreview = {
  readonly changed: number;
  readonly moscowChanged: number;
  readonly examples: readonly {
    readonly key: string;
    readonly summary: string;
    readonly from: number | null;
    readonly to: number | null;
  }[];
};

/** What administrators ask of the rules of the site or of a project. */
export type RulesCalls = {
  load: () => Answer<RulesView>;
  /** Saves the draft as a new version if nobody has saved one since `basedOn`. */
  save: (payload: { readonly basedOn: number; readonly rules: unknown }) => Answer<RulesView>;
  /** The versions from `from` downwards, else from the newest. */
  versions: (payload: { readonly from?: number | undefined }) => Answer<VersionsView>;
  /** What changes from `against`, else from the newest version, to `version`. */
  version: (payload: { readonly version: number; readonly against?: number | undefined }) => Answer<VersionView>;
  /** Saves an old version as a new one if nobody has saved one since `basedOn`. */
  restore: (payload: { readonly basedOn: number; readonly version: number }) => Answer<RulesView>;
  /** Reads exported JSON as a draft; saving is a step of its own. */
  import: (payload: { readonly text: string }) => Answer<ImportedView>;
};

/** Drafts are whole rules. */
export type AdminPageCalls = RulesCalls & {
  /** What saving the draft would change in a project that the person may see. */
  preview: (payload: { readonly rules: unknown; readonly projectKey: string }) => Answer<PreviewView>;
  /** Which fields are read, why these, and which others may be chosen. */
  fields: () => Answer<readonly FieldView[]>;
};

/** Drafts are what the project changes, by path. */
export type ProjectSettingsCalls = RulesCalls & {
  /** What saving the draft would change in this project. */
  preview: (payload: { readonly rules: unknown }) => Answer<PreviewView>;
  /** Which fields are read of the project's items, why these, and which others may be chosen. */
  fields: () => Answer<readonly FieldView[]>;
  /**
   * Deletes what is remembered of the project's health: every day of its trend. The figures of
   * today are not touched.
   */
  deleteTrend: () => Answer<{ readonly deleted: true }>;
};
