import type { HealthComponentId } from '../domain/health/health-settings';
import type { Fate } from '../domain/outcome/fate';
import type { MoscowCategory } from '../domain/priority/moscow-settings';
import type { SprintFigure } from '../domain/sprints/sprint-figures';
import type { AskedAgenda, AgendaView, PostedAgenda } from './agenda-view';
import type { Answer } from './answer';
import type { EstimateView } from './estimate-view';
import type { ForecastView } from './forecast-view';
import type { HealthFilter, ScanProgress, FigureSide, HealthItems, FilterOptions } from './health-view';
import type { HygieneView } from './hygiene-view';
import type { IssueView } from './issue-view';
import type { ReadinessPage, PriorityPage } from './items-view';
import type { OutcomeView, OutcomeGroup } from './outcome-view';
import type { ProjectView } from './project-view';
import type { RulesView, VersionsView, VersionView, ImportedView, FieldView, PreviewView } from './rules-view';
import type { VelocityView, FigureItems } from './sprints-view';

/*
 * The resolver keys of each module and what they take and give. Who asks and about which issue or project is never in a
 * payload: it comes from the invocation's context. These are `type` aliases because @forge/bridge asks for them.
 */

export type IssuePanelCalls = {
  /** Loads the panel: readiness and priority of the issue that the panel stands on, read as the viewer. */
  load: () => Answer<IssueView>;
  /** What similar done items of the project, as the viewer sees them, say of the issue's estimate. Nothing of it is stored. */
  similar: () => Answer<EstimateView>;
  /* Each fix asks for the permission to edit and answers the issue as it is afterwards. */
  /** Adds a section for acceptance criteria, with the team's template, at the end of the description. */
  insertCriteria: () => Answer<IssueView>;
  /** Sets the estimate: 0 to 1,000,000 points, or minutes where the view says so. */
  setEstimate: (payload: { readonly value: number }) => Answer<IssueView>;
  /** Says where the issue stands by MoSCoW: in the mapped field, else by a label in place of the others of its kind. */
  setMoscow: (payload: { readonly category: MoscowCategory }) => Answer<IssueView>;
  /** Hides a hint for everybody until its evidence changes. `reason`: 1 to 200 characters. */
  dismissHint: (payload: { readonly rule: string; readonly reason: string }) => Answer<IssueView>;
  restoreHint: (payload: { readonly rule: string }) => Answer<IssueView>;
};

export type ProjectPageCalls = {
  /** Loads the page for one board of the project, the first one where none is named; the health of what the filter leaves. */
  load: (payload: { readonly boardId?: number; readonly filter?: HealthFilter }) => Answer<ProjectView>;
  /** How far the backlog of a board has been read, from what is stored; null where no scan is under way. */
  progress: (payload: { readonly boardId?: number }) => Answer<ScanProgress | null>;
  /** The items behind a figure of the health, 100 a page, as far as the viewer may browse them. */
  healthItems: (payload: {
    readonly boardId?: number;
    readonly component: HealthComponentId;
    readonly side?: FigureSide;
    readonly filter?: HealthFilter;
    readonly from?: number;
  }) => Answer<HealthItems>;
  /** What the health of a board can be filtered by, named as the viewer sees it. */
  filters: (payload: { readonly boardId?: number }) => Answer<FilterOptions>;
  /**
   * Committed against completed of the last `sprints` closed sprints of a board, 7 where left out and 25 at most, or of those that come before
   * the sprint `olderThan` by close. Without a board, of the project's first one.
   */
  velocity: (payload: {
    readonly boardId?: number;
    readonly sprints?: number;
    readonly olderThan?: number;
  }) => Answer<VelocityView>;
  /** How much fits into the next sprint and what a forecast of the backlog draws from. Without a board, of the project's first one. */
  forecast: (payload: { readonly boardId?: number }) => Answer<ForecastView>;
  /** The items behind a figure of a closed sprint, all of them where none is named, as far as the viewer may browse them. */
  sprintItems: (payload: {
    readonly boardId: number;
    readonly sprintId: number;
    readonly figure?: SprintFigure;
  }) => Answer<FigureItems>;
  /** How items that were ready when their sprint began fared against the others, in the last 7 closed sprints of a board, else of the first one. */
  outcome: (payload: { readonly boardId?: number }) => Answer<OutcomeView>;
  /** The items behind a count of it: of one sprint or of all, whatever became of them where no fate is named. */
  outcomeItems: (payload: {
    readonly boardId: number;
    readonly sprintId?: number;
    readonly group: OutcomeGroup;
    readonly fate?: Fate;
  }) => Answer<FigureItems>;
  /** The items that a board without sprints finished in the week that begins at `from`, as far as the viewer may browse them. */
  weekItems: (payload: { readonly boardId: number; readonly from: number }) => Answer<FigureItems>;
  /**
   * What a refinement meeting is about: of the next `sprints` sprints' worth, as many as administered where left out, what fits into `minutes`, 60 where left
   * out.
   */
  agenda: (payload: AskedAgenda) => Answer<AgendaView>;
  /** Keeps the meeting of this agenda, so that it can be told later what became ready. */
  holdAgenda: (payload: AskedAgenda) => Answer<AgendaView>;
  /** Posts the agenda, as the viewer sees it now, as a comment on an issue of their choice. */
  commentAgenda: (payload: AskedAgenda & { readonly issueKey: string }) => Answer<PostedAgenda>;
  /** The same as an issue of its own in the project. */
  createAgendaIssue: (payload: AskedAgenda) => Answer<PostedAgenda>;
  /** One page of the readiness of every item of the project, by key; follow `next` until it is absent. */
  readiness: (payload: { readonly includeDone?: boolean; readonly cursor?: string }) => Answer<ReadinessPage>;
  /** What of the backlog of a board may be cleaned up, in lists with their rules. */
  hygiene: (payload: { readonly boardId?: number }) => Answer<HygieneView>;
  /** One page of the priority of every open item of the project, by key; follow `next` until it is absent. */
  priority: (payload: { readonly cursor?: string }) => Answer<PriorityPage>;
};

/** What administrators ask of the rules of the site or of a project. */
type RulesCalls = {
  load: () => Answer<RulesView>;
  /** Saves the draft as a new version if nobody has saved one since `basedOn`. */
  save: (payload: { readonly basedOn: number; readonly rules: unknown }) => Answer<RulesView>;
  /** The versions from `from` downwards, else from the newest. */
  versions: (payload: { readonly from?: number }) => Answer<VersionsView>;
  /** What changes from `against`, else from the newest version, to `version`. */
  version: (payload: { readonly version: number; readonly against?: number }) => Answer<VersionView>;
  /** Saves an old version as a new one if nobody has saved one since `basedOn`. */
  restore: (payload: { readonly basedOn: number; readonly version: number }) => Answer<RulesView>;
  /** Reads exported JSON as a draft; saving is a step of its own. */
  import: (payload: { readonly text: string }) => Answer<ImportedView>;
  /** Which fields are read, why these, and which others may be chosen. */
  fields: () => Answer<readonly FieldView[]>;
};

/** Drafts are whole rules. */
export type AdminPageCalls = RulesCalls & {
  /** What saving the draft would change in a project that the person may see. */
  preview: (payload: { readonly rules: unknown; readonly projectKey: string }) => Answer<PreviewView>;
};

/** Drafts are what the project changes, by path. */
export type ProjectSettingsCalls = RulesCalls & {
  /** What saving the draft would change in this project. */
  preview: (payload: { readonly rules: unknown }) => Answer<PreviewView>;
  /** Deletes what is remembered of the project's health: every day of its trend. The figures of today are not touched. */
  deleteTrend: () => Answer<{ readonly deleted: true }>;
};
