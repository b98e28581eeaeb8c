import type { Answer } from './answer';
import type { FieldUse } from '../domain/fields/field-use';
import type { FoundField } from '../domain/fields/field-found';
import type { RuleChange } from '../domain/rules/compare-rules';
import type { ProjectName } from '../domain/project/project';
import type { Origin } from '../domain/rules/overrides';
import type { Band } from '../domain/readiness/readiness';
import type { Rules } from '../domain/rules/rules';
import type { CheckId } from '../domain/readiness/checks/all-checks';

/**
 * When a version was saved, in epoch milliseconds, and by whom: an account id, absent once that
 * account is closed.
 */
export type SavedBy = { readonly at: number; readonly by?: string };

/** What the admin page shows of the site's rules, and the project settings of a project's. */
export type RulesView = {
  /** Those in force. */
  readonly rules: Rules;
  /** The version of what is saved here; 0: nobody has saved any. */
  readonly version: number;
  readonly saved?: SavedBy | undefined;
  /** The checks in their order. `hint`: it is a hint, which "ready" never needs. */
  readonly checks: readonly {
    readonly id: CheckId;
    readonly title: string;
    readonly why: string;
    readonly hint: boolean;
  }[];
  /** What a value goes back to: the app's own rules for the site, the site's for a project. */
  readonly below: Rules;
  /** Where each value in force comes from, by path. */
  readonly origins: Readonly<Record<string, Origin>>;
  /** What is saved here, as JSON that the import reads. */
  readonly exported: string;
  /** Only where the rules are those of a project. */
  readonly project?: RulesOfProject | undefined;
};

/** What the rules of a project have besides. */
export type RulesOfProject = {
  readonly key: string;
  readonly siteVersion: number;
  /** Where each value of the site's rules comes from, by path. */
  readonly siteOrigins: Readonly<Record<string, Origin>>;
  /** The project's values that the site's rules no longer allow, as they are called. */
  readonly leftOut: readonly string[];
};

/** Versions, the newest first. `older`: the `from` to ask for the next ones; absent at the end. */
export type VersionsView = {
  readonly versions: readonly (SavedBy & { readonly version: number })[];
  readonly older?: number | undefined;
};

/** What changes from version `against` to `version`. Version 0 is what the app comes with. */
export type VersionView = {
  readonly version: number;
  readonly saved?: SavedBy | undefined;
  readonly against: number;
  readonly changes: readonly RuleChange[];
};

/** Imported rules, not saved yet. */
export type ImportedView = {
  readonly rules: Rules;
  /** The paths that the import sets itself. */
  readonly own: readonly string[];
  readonly changes: readonly RuleChange[];
  /** Values that an older file could not have and that the app fills in, as they are called. */
  readonly filledIn: readonly string[];
  /** What a field is chosen for that this site does not have, with the field's id. */
  readonly unknownFields: readonly string[];
};

/**
 * A field that the app reads of the items of a project, or of the site, by the saved rules: which
 * one, absent where none is read, and why, in a sentence.
 */
export type FieldView = {
  /** What the field holds. */
  readonly what: string;
  readonly found?: FoundField | undefined;
  readonly why: string;
  /** Only where administrators may choose. */
  readonly choice?: FieldChoice | undefined;
};

/** A field that administrators may choose: for which use, and from which fields. */
export type FieldChoice = {
  readonly use: FieldUse;
  readonly from: readonly FoundField[];
  /** What would be read without a choice. */
  readonly byItself: { readonly found?: FoundField | undefined; readonly why: string };
  /** Several fit, or the chosen one is gone: nothing is read until somebody chooses (E2). */
  readonly needed: boolean;
  /** The board of this project decides, whatever is chosen (E1). */
  readonly boardDecides: boolean;
};

/** Projects to choose from, by name. `more`: others fit too, which a longer text finds. */
export type ProjectChoices = { readonly projects: readonly ProjectName[]; readonly more: boolean };

/** What saving a draft would change among the first items of a project's open backlog. */
export type PreviewView = {
  readonly projectKey: string;
  /** How many items were judged. `more`: the backlog has others further down. */
  readonly items: number;
  readonly more: boolean;
  readonly changed: number;
  readonly before: Readonly<Record<Band, number>>;
  readonly after: Readonly<Record<Band, number>>;
  /** Changes of the band, the most frequent first. */
  readonly moves: readonly { readonly from: Band; readonly to: Band; readonly count: number }[];
  /** The first changed items by rank. */
  readonly examples: readonly {
    readonly key: string;
    readonly summary: string;
    readonly from: Band;
    readonly to: Band;
  }[];
  readonly priority: PriorityPreview;
};

/**
 * How many of the same items change their priority, and their MoSCoW category. `examples`: those
 * that change most, with their scores from 0 to 100; `…AtLeast`: something of it could not be read,
 * so that the score is at least that (P7).
 */
export type PriorityPreview = {
  readonly changed: number;
  readonly moscowChanged: number;
  readonly examples: readonly {
    readonly key: string;
    readonly summary: string;
    readonly from: number | null;
    readonly to: number | null;
    readonly fromAtLeast?: true | undefined;
    readonly toAtLeast?: true | undefined;
  }[];
};

/** What administrators ask of the rules of the site or of a project. */
export type RulesCalls = {
  /** The rules as they are now. */
  load: () => Answer<RulesView>;
  /** Saves the draft `rules` as a new version if nobody has saved one since `basedOn`. */
  save: (payload: { readonly basedOn: number; readonly rules: unknown }) => Answer<RulesView>;
  /** The versions from `from` downwards, else from the newest. */
  versions: (payload: { readonly from?: number | undefined }) => Answer<VersionsView>;
  /** What changes from `against`, else from the newest version, to `version`. */
  version: (payload: { readonly version: number; readonly against?: number | undefined }) => Answer<VersionView>;
  /** Saves an old version as a new one if nobody has saved one since `basedOn`. */
  restore: (payload: { readonly basedOn: number; readonly version: number }) => Answer<RulesView>;
  /** Parses exported JSON, at most 200,000 characters, as a draft; saving is a step of its own. */
  import: (payload: { readonly text: string }) => Answer<ImportedView>;
};

/** What the admin page asks of its resolver. Drafts are whole rules. */
export type AdminPageCalls = RulesCalls & {
  /** The first projects that the viewer browses and whose key or name holds `text`. */
  projects: (payload: { readonly text?: string | undefined }) => Answer<ProjectChoices>;
  /** What saving the draft would change in a project that the viewer may see. */
  preview: (payload: { readonly rules: unknown; readonly projectKey: string }) => Answer<PreviewView>;
  /** Which fields are read, why these, and which others may be chosen. */
  fields: () => Answer<readonly FieldView[]>;
};

/** What the project settings ask of their resolver. Drafts are the project's changes, by path. */
export type ProjectSettingsCalls = RulesCalls & {
  /** What saving the draft would change in this project. */
  preview: (payload: { readonly rules: unknown }) => Answer<PreviewView>;
  /** Which fields are read of the project's items, why these, and which others may be chosen. */
  fields: () => Answer<readonly FieldView[]>;
  /** Deletes every day of the project's trend; the figures of today stay. */
  deleteTrend: () => Answer<{ readonly deleted: true }>;
};
