import type {
  AdminPageCalls,
  IssuePanelCalls,
  ProjectPageCalls,
  ProjectSettingsCalls,
} from '../../../../src/contract/module-calls';
import { outcomeGroups } from '../../../../src/contract/outcome-view';
import { dayMs } from '../../../../src/domain/arithmetic/day';
import type { HealthComponentId } from '../../../../src/domain/health/components/all-components';
import { defaultRules } from '../../../../src/domain/rules/default-rules';
import { customFields } from '../../../site/demo/fields';
import { mobileBoard, operationsBoard } from '../../../site/demo/boards';
import { components } from '../../../site/demo/projects';
import { BIG_PROJECT } from '../../../site/generate/big-project';
import type { SiteCall } from '../../../site/open-site';
import { people } from '../../../site/demo/people';
import { admin, member, monday, outsider } from '../demo-site';

/* Every key of every module as people ask it, with what makes it read most. */

type Payloads<Calls> = Readonly<Record<keyof Calls, readonly unknown[]>>;

/** Where the keys are asked: a project, one of its boards, an open item. */
export type Place = {
  /** Who may edit there, and who besides asks what everybody may. */
  readonly editor: string;
  readonly viewer: string;
  readonly projectKey: string;
  readonly boardId?: number;
  readonly issueKey: string;
  readonly componentId?: string;
};

/** A project with ten sprints behind it. */
export const mobile: Place = {
  editor: member,
  viewer: outsider,
  projectKey: 'MOB',
  boardId: mobileBoard,
  issueKey: 'MOB-112',
  componentId: components.Accounts.id,
};

/** A project that works by kanban. */
export const operations: Place = {
  editor: people.tobias.accountId,
  viewer: people.sofia.accountId,
  projectKey: 'OPS',
  boardId: operationsBoard,
  issueKey: 'OPS-10',
};

/** The generated project; its first items are epics. */
export const big: Place = {
  editor: member,
  viewer: outsider,
  projectKey: BIG_PROJECT,
  issueKey: `${BIG_PROJECT}-100`,
  componentId: components.Accounts.id,
};

const lastSprint = 9;
const lastMonday = Date.parse(monday) - 7 * dayMs;

const stricter = { minimumWords: 150, 'thresholds.ready': 95 };
/** Another field than before, so that items are read by both. */
const otherField = customFields.storyPointEstimate;

const filtersOf = ({ componentId }: Place) => [
  { label: 'app' },
  ...(componentId === undefined ? [] : [{ component: componentId }]),
];

const projectPage = (place: Place): Payloads<ProjectPageCalls> => {
  const { boardId, issueKey } = place;
  const filters = filtersOf(place);
  return {
    open: [undefined],
    load: [{}, { boardId }, ...filters.map((filter) => ({ filter }))],
    progress: [{}, { boardId }],
    healthItems: (['ready', 'stale'] as const satisfies readonly HealthComponentId[]).flatMap((component) => [
      { component },
      ...filters.map((filter) => ({ component, side: 'lacking', filter })),
    ]),
    filters: [{}, { boardId }],
    velocity: [{}],
    replayProgress: [{}, { boardId }],
    forecast: [{}],
    forecastTargets: [{}],
    forecastList: [{ unit: 'points' }],
    forecastTarget: [{ unit: 'points', target: { kind: 'issue', key: issueKey } }],
    forecastItems: [{ place: 'must' }],
    sprintItems: [{ boardId, sprintId: lastSprint, figure: 'committed' }],
    flow: [{}, { boardId }],
    flowItems: [{ boardId, figure: 'cycle-time' }],
    weekItems: [{ boardId, from: lastMonday }],
    readiness: [{}, { includeDone: true }],
    priority: [{}],
    agenda: [{}, { boardId, sprints: 10, minutes: 480 }],
    holdAgenda: [{}, { sprints: 10, minutes: 480 }],
    commentAgenda: [{ issueKey }],
    draftAgendaIssue: [{}],
    createAgendaIssue: [{}],
    hygiene: [{}, { boardId }],
    hygieneList: [{ concern: 'stale', from: 0 }],
    item: [{ issueKey }],
    estimateItem: [{ issueKey, value: 3 }],
    keepPlace: [{ tab: 'refine', folds: [] }],
    outcome: [{}],
    outcomeItems: outcomeGroups.map((group) => ({ boardId, group })),
  };
};

const issuePanel: Payloads<IssuePanelCalls> = {
  load: [undefined],
  similar: [undefined],
  insertCriteria: [{}],
  setEstimate: [{ value: 3 }],
  setMoscow: [{ category: 'must' }, { category: 'wont' }, { category: null }],
  dismissHint: [{ rule: 'vague-words', reason: 'We know.' }],
  restoreHint: [{ rule: 'vague-words' }],
  undo: [
    { of: 'estimate', from: 3, to: null },
    { of: 'moscow', from: null, labels: ['must-have'] },
    { of: 'criteria', written: 'nothing' },
    { of: 'hint', rule: 'vague-words', at: 0 },
  ],
  askSplit: [{}],
  createParts: [{ titles: ['One part'] }],
};

const rulesKeys = {
  load: [undefined],
  versions: [{}],
  version: [{ version: 0 }],
  restore: [{ basedOn: 0, version: 0 }],
  import: [{ text: '{}' }],
  fields: [undefined],
};

const adminPage = ({ projectKey }: Place): Payloads<AdminPageCalls> => ({
  ...rulesKeys,
  save: [{ basedOn: 0, rules: defaultRules }],
  projects: [{}, { text: 'bank' }],
  preview: [
    { rules: { ...defaultRules, minimumWords: 150 }, projectKey },
    { rules: { ...defaultRules, fields: { ...defaultRules.fields, checklist: otherField } }, projectKey },
  ],
});

const projectSettings: Payloads<ProjectSettingsCalls> = {
  ...rulesKeys,
  save: [{ basedOn: 0, rules: stricter }],
  preview: [{ rules: stricter }, { rules: { 'fields.checklist': otherField } }],
  deleteTrend: [undefined],
};

/** Every key at a place: the project page's twice, by who may edit and by the viewer. */
export const callsAt = (place: Place): readonly SiteCall[] => {
  const { projectKey, issueKey, editor, viewer } = place;
  const calls = (
    module: string,
    payloads: Readonly<Record<string, readonly unknown[]>>,
    where: Pick<SiteCall, 'as' | 'projectKey' | 'issueKey'>,
  ): readonly SiteCall[] =>
    Object.entries(payloads).flatMap(([functionKey, all]) =>
      all.map((payload) => ({ module, functionKey, payload, ...where })),
    );
  return [
    ...[editor, viewer].flatMap((as) => calls('project-page', projectPage(place), { as, projectKey })),
    ...calls('issue-panel', issuePanel, { as: editor, projectKey, issueKey }),
    ...calls('admin-page', adminPage(place), { as: admin }),
    ...calls('project-settings', projectSettings, { as: admin, projectKey }),
  ];
};
