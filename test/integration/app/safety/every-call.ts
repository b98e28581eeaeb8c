import { flowFigureIds } from '../../../../src/contract/flow-view';
import type { IssuePanelCalls } from '../../../../src/contract/issue-view';
import type { ProjectPageCalls } from '../../../../src/contract/module-calls';
import { outcomeGroups } from '../../../../src/contract/outcome-view';
import type { AdminPageCalls, ProjectSettingsCalls } from '../../../../src/contract/rules-view';
import { healthComponentIds } from '../../../../src/domain/health/components/all-components';
import { hygieneConcerns } from '../../../../src/domain/hygiene/hygiene';
import { moscowPlaces } from '../../../../src/domain/priority/must-have-share';
import { defaultRules } from '../../../../src/domain/rules/default-rules';
import { sprintFigures } from '../../../../src/domain/sprints/sprint-figures';
import type { SiteCall } from '../../../site/server/served-site';
import { SPRINT } from '../../../support/a-sprint';
import { march } from '../../../support/clock';
import type { Module } from './defined-keys';
import {
  hiddenType,
  hiddenComponent,
  hiddenVersion,
  app,
  appVersion,
  hiddenLabel,
  appLabel,
  idOf,
  scrum,
  kanban,
} from './guarded-site';

/*
 * What every key of every module is asked with, to get as much out of it as it gives. A key that is
 * missing here fails the tests.
 */

type Payloads<Calls> = Readonly<Record<keyof Calls, readonly unknown[]>>;

const stricter = { ...defaultRules, minimumWords: 150, thresholds: { ...defaultRules.thresholds, ready: 95 } };

/** What somebody may filter by who guesses what is hidden, or has seen it once. */
const filters: readonly unknown[] = [
  undefined,
  { typeId: hiddenType.id },
  { typeId: '1' },
  { component: hiddenComponent.id },
  { component: app.id },
  { label: hiddenLabel },
  { label: appLabel },
  { epic: idOf('MOB-9003') },
  { epic: 'MOB-9003' },
  { epic: idOf('MOB-8') },
  { typeId: hiddenType.id, component: hiddenComponent.id, label: hiddenLabel },
];

const boards = [undefined, scrum, kanban];

const projectPage: Payloads<ProjectPageCalls> = {
  open: [undefined],
  load: [
    ...filters.map((filter) => ({ filter })),
    { boardId: scrum },
    { boardId: kanban, filter: { label: appLabel } },
  ],
  progress: boards.map((boardId) => ({ boardId })),
  healthItems: healthComponentIds.flatMap((component) => [
    ...filters.map((filter) => ({ component, filter })),
    { component, from: 1 },
    { component, side: 'lacking' },
    { component, side: 'lacking', filter: { label: hiddenLabel } },
    { boardId: kanban, component, from: 100 },
  ]),
  filters: boards.map((boardId) => ({ boardId })),
  velocity: [{}, { boardId: scrum, sprints: 25 }, { boardId: scrum, olderThan: SPRINT }, { boardId: kanban }],
  replayProgress: boards.map((boardId) => ({ boardId })),
  forecast: boards.map((boardId) => ({ boardId })),
  forecastTargets: boards.map((boardId) => ({ boardId })),
  forecastList: [{ unit: 'points' }, { boardId: scrum, unit: 'points' }, { boardId: kanban, unit: 'items' }],
  forecastTarget: [
    { unit: 'points', target: { kind: 'issue', key: 'MOB-1' } },
    ...['MOB-8', 'MOB-9001', 'MOB-9003', 'MOB-9015', 'NOPE-1'].map((key) => ({
      boardId: scrum,
      unit: 'points',
      target: { kind: 'issue', key },
    })),
    ...[appVersion, hiddenVersion].map(({ id }) => ({ unit: 'items', target: { kind: 'version', id } })),
    { boardId: kanban, unit: 'items', target: { kind: 'issue', key: 'MOB-2' } },
  ],
  forecastItems: [
    ...moscowPlaces.map((place) => ({ place })),
    { boardId: scrum, place: 'not-set', from: 1 },
    { boardId: kanban, place: 'must' },
  ],
  sprintItems: [
    ...sprintFigures.map((figure) => ({ boardId: scrum, sprintId: SPRINT, figure })),
    { boardId: scrum, sprintId: SPRINT + 1 },
  ],
  flow: boards.map((boardId) => ({ boardId })),
  flowItems: flowFigureIds.flatMap((figure) => [
    { boardId: kanban, figure },
    { boardId: scrum, figure, withoutImported: true },
  ]),
  weekItems: [march(4, 0), march(11, 0)].map((from) => ({ boardId: kanban, from })),
  readiness: [{}, { includeDone: true }, { cursor: 'of nothing' }],
  agenda: [{}, { sprints: 10, minutes: 480 }, { boardId: kanban, sprints: 1, minutes: 5 }],
  holdAgenda: [{ sprints: 10, minutes: 30 }, { boardId: kanban }],
  commentAgenda: [{ issueKey: 'MOB-1' }, { issueKey: 'MOB-9001' }, { issueKey: 'WEB-1', boardId: kanban }],
  draftAgendaIssue: [{}, { boardId: kanban }],
  createAgendaIssue: [{}, { boardId: kanban, sprints: 10, typeId: '1', summary: 'For Monday' }],
  hygiene: boards.map((boardId) => ({ boardId })),
  hygieneList: hygieneConcerns.flatMap((concern) => [
    { concern, from: 0 },
    { boardId: kanban, concern, from: 1 },
  ]),
  priority: [{}, { cursor: 'of nothing' }],
  item: ['MOB-1', 'MOB-9001', 'WEB-1'].map((issueKey) => ({ issueKey })),
  estimateItem: ['MOB-1', 'MOB-9001', 'WEB-1'].map((issueKey) => ({ issueKey, value: 5 })),
  keepPlace: [
    { tab: 'refine', boardId: scrum, filter: { epic: 'MOB-9003', component: hiddenComponent.id }, folds: ['figures'] },
    { tab: 'overview', folds: [] },
  ],
  outcome: boards.map((boardId) => ({ boardId })),
  outcomeItems: outcomeGroups.flatMap((group) => [
    { boardId: scrum, group },
    { boardId: scrum, sprintId: SPRINT, group },
    { boardId: kanban, group },
  ]),
};

const issuePanel: Payloads<IssuePanelCalls> = {
  load: [undefined],
  similar: [undefined, {}],
  insertCriteria: [{}],
  setEstimate: [{ value: 3 }],
  setMoscow: [{ category: 'must' }, { category: null }, { category: 'wont' }],
  dismissHint: [{ rule: 'unique', reason: 'We know.' }],
  restoreHint: [{ rule: 'unique' }],
  undo: [
    { of: 'estimate', from: 3, to: 3 },
    { of: 'moscow', from: null, labels: ['must-have'] },
    { of: 'criteria', written: 'nothing' },
    { of: 'hint', rule: 'unique', at: 0 },
  ],
  askSplit: [{}],
  createParts: [{ titles: ['One part'] }],
};

const rulesKeys = (draft: unknown) => ({
  load: [undefined],
  save: [{ basedOn: 0, rules: draft }],
  versions: [{}, { from: 1 }],
  version: [{ version: 0 }, { version: 1, against: 0 }],
  restore: [{ basedOn: 0, version: 0 }],
  import: [{ text: '{}' }, { text: 'no JSON' }],
  fields: [undefined],
});

const adminPage: Payloads<AdminPageCalls> = {
  ...rulesKeys(defaultRules),
  projects: [{}, { text: 'web' }, { text: 'MOB' }],
  preview: ['MOB', 'WEB', 'NONE'].map((projectKey) => ({ rules: stricter, projectKey })),
};

const projectSettings: Payloads<ProjectSettingsCalls> = {
  ...rulesKeys({}),
  preview: [{ rules: { minimumWords: 150, 'thresholds.ready': 95 } }],
  deleteTrend: [undefined],
};

export const everyPayload: Readonly<Record<Module, Readonly<Record<string, readonly unknown[]>>>> = {
  'issue-panel': issuePanel,
  'project-page': projectPage,
  'admin-page': adminPage,
  'project-settings': projectSettings,
};

export const modules = ['issue-panel', 'project-page', 'admin-page', 'project-settings'] as const satisfies Module[];

/** Where a module stands: on issues, visible and hidden; in the project; nowhere. */
const placesOf = (module: Module): readonly Pick<SiteCall, 'issueKey' | 'projectKey'>[] => {
  if (module === 'issue-panel') return panels.map((issueKey) => ({ issueKey, projectKey: 'MOB' }));
  return module === 'admin-page' ? [{}] : [{ projectKey: 'MOB' }];
};

/** The visible issues that have to do with hidden ones, and two of these. */
const panels = ['MOB-1', 'MOB-2', 'MOB-3', 'MOB-4', 'MOB-5', 'MOB-9001', 'MOB-9004'];

export type ModuleCall = SiteCall & { readonly module: Module };

/** Every key of the app with all payloads, as one person. */
export const everyCall = (as: string): readonly ModuleCall[] => callsOf(as, (payloads) => payloads);

/** Every key with the first payloads only. */
export const oneCallEach = (as: string): readonly ModuleCall[] => callsOf(as, (payloads) => payloads.slice(0, 2));

const callsOf = (as: string, choose: (payloads: readonly unknown[]) => readonly unknown[]): readonly ModuleCall[] =>
  modules.flatMap((module) =>
    Object.entries(everyPayload[module]).flatMap(([functionKey, payloads]) =>
      choose(payloads).flatMap((payload) =>
        placesOf(module).map((place) => ({ module, functionKey, payload, as, ...place })),
      ),
    ),
  );
