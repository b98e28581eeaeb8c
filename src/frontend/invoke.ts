import { makeInvoke } from '@forge/bridge';
import type { AskedAgenda } from '../contract/agenda-view';
import type { HealthFilter, FigureSide } from '../contract/health-view';
import type { IssuePanelCalls, ProjectPageCalls, AdminPageCalls, ProjectSettingsCalls } from '../contract/module-calls';
import type { OutcomeGroup } from '../contract/outcome-view';
import type { HealthComponentId } from '../domain/health/health-settings';
import type { Fate } from '../domain/outcome/fate';
import type { MoscowCategory } from '../domain/priority/moscow-settings';
import type { SprintFigure } from '../domain/sprints/sprint-figures';

/* Every resolver call of every screen, by module. */

const panel = makeInvoke<IssuePanelCalls>();

const project = makeInvoke<ProjectPageCalls>();

const admin = makeInvoke<AdminPageCalls>();

const settings = makeInvoke<ProjectSettingsCalls>();

export const loadIssue = () => panel('load');

export const loadSimilar = () => panel('similar');

export const insertCriteria = () => panel('insertCriteria');

export const setEstimate = (value: number) => panel('setEstimate', { value });

export const setMoscow = (category: MoscowCategory) => panel('setMoscow', { category });

export const dismissHint = (rule: string, reason: string) => panel('dismissHint', { rule, reason });

export const restoreHint = (rule: string) => panel('restoreHint', { rule });

export const loadProject = (asked: { boardId?: number; filter?: HealthFilter }) => project('load', asked);

export const loadProgress = (boardId?: number) => project('progress', boardId === undefined ? {} : { boardId });

export const loadHealthItems = (asked: {
  boardId?: number;
  component: HealthComponentId;
  side?: FigureSide;
  filter?: HealthFilter;
  from?: number;
}) => project('healthItems', asked);

export const loadHygiene = (boardId?: number) => project('hygiene', boardId === undefined ? {} : { boardId });

export const loadFilters = (boardId?: number) => project('filters', boardId === undefined ? {} : { boardId });

export const loadVelocity = (asked: { boardId?: number; sprints?: number; olderThan?: number }) =>
  project('velocity', asked);

export const loadForecast = (boardId?: number) => project('forecast', boardId === undefined ? {} : { boardId });

export const loadSprintItems = (asked: { boardId: number; sprintId: number; figure?: SprintFigure }) =>
  project('sprintItems', asked);

export const loadOutcome = (boardId: number) => project('outcome', { boardId });

export const loadOutcomeItems = (asked: { boardId: number; sprintId?: number; group: OutcomeGroup; fate?: Fate }) =>
  project('outcomeItems', asked);

export const loadWeekItems = (boardId: number, from: number) => project('weekItems', { boardId, from });

export const loadAgenda = (asked: AskedAgenda) => project('agenda', asked);

export const holdAgenda = (asked: AskedAgenda) => project('holdAgenda', asked);

export const commentAgenda = (asked: AskedAgenda & { issueKey: string }) => project('commentAgenda', asked);

export const createAgendaIssue = (asked: AskedAgenda) => project('createAgendaIssue', asked);

/** The calls of a page on which rules are administered. */
export const siteRules = {
  load: () => admin('load'),
  save: (basedOn: number, rules: unknown) => admin('save', { basedOn, rules }),
  versions: (from?: number) => admin('versions', from === undefined ? {} : { from }),
  version: (version: number, against: number) => admin('version', { version, against }),
  restore: (basedOn: number, version: number) => admin('restore', { basedOn, version }),
  readImport: (text: string) => admin('import', { text }),
  fields: () => admin('fields'),
  preview: (rules: unknown, projectKey: string) => admin('preview', { rules, projectKey }),
};

export type RulesCalls = typeof siteRules;

/** The same for the project that the page stands in. */
export const projectRules: RulesCalls = {
  load: () => settings('load'),
  save: (basedOn, rules) => settings('save', { basedOn, rules }),
  versions: (from) => settings('versions', from === undefined ? {} : { from }),
  version: (version, against) => settings('version', { version, against }),
  restore: (basedOn, version) => settings('restore', { basedOn, version }),
  readImport: (text) => settings('import', { text }),
  fields: () => settings('fields'),
  preview: (rules) => settings('preview', { rules }),
};

export const deleteTrend = () => settings('deleteTrend');
