import type {
  AdminPageCalls,
  IssuePanelCalls,
  ProjectPageCalls,
  ProjectSettingsCalls,
} from '../../../../src/contract/module-calls';
import { healthComponentIds } from '../../../../src/domain/health/components/all-components';
import { defaultRules } from '../../../../src/domain/rules/default-rules';
import { mobileBoard, operationsBoard } from '../../../site/demo/boards';
import { components } from '../../../site/demo/projects';
import { BIG_PROJECT } from '../../../site/generate/big-project';
import type { SiteCall } from '../../../site/open-site';
import { admin, member, outsider } from '../demo-site';

/* Every key of every module as people ask it, with what makes it read most. */

type Payloads<Calls> = Readonly<Record<keyof Calls, readonly unknown[]>>;

/** Where the keys are asked: a project, one of its boards, an item without criteria and estimate. */
export type Place = {
  readonly projectKey: string;
  readonly boardId?: number;
  readonly issueKey: string;
  readonly componentId?: string;
};

/** A project with ten sprints behind it. */
export const mobile: Place = {
  projectKey: 'MOB',
  boardId: mobileBoard,
  issueKey: 'MOB-65',
  componentId: components.Accounts.id,
};

/** A project that works by kanban. */
export const operations: Place = { projectKey: 'OPS', boardId: operationsBoard, issueKey: 'OPS-10' };

/** The generated project; its first items are epics. */
export const big: Place = {
  projectKey: BIG_PROJECT,
  issueKey: `${BIG_PROJECT}-100`,
  componentId: components.Accounts.id,
};

const stricter = { minimumWords: 150, 'thresholds.ready': 95 };
/** Other fields than before, so that items are read by both. */
const otherFields = { 'fields.prioritising.criteria': 'customfield_10000' };

const filtersOf = ({ componentId }: Place) => [{ label: 'app' }, ...(componentId === undefined ? [] : [{ component: componentId }])];

const projectPage = (place: Place): Payloads<ProjectPageCalls> => {
  const { boardId, issueKey } = place;
  const filters = filtersOf(place);
  return {
    load: [{}, { boardId }, ...filters.map((filter) => ({ filter }))],
    progress: [{}, { boardId }],
    healthItems: healthComponentIds.flatMap((component) => [
      { component },
      ...filters.map((filter) => ({ component, side: 'lacking', filter })),
    ]),
    filters: [{}, { boardId }],
    velocity: [{}],
    forecast: [{}],
    sprintItems: [],
    weekItems: [],
    readiness: [{}, { includeDone: true }],
    priority: [{}],
    agenda: [{}, { boardId, sprints: 10, minutes: 480 }],
    holdAgenda: [{}, { sprints: 10, minutes: 480 }],
    commentAgenda: [{ issueKey }],
    createAgendaIssue: [{}],
    hygiene: [{}, { boardId }],
    outcome: [{}],
    outcomeItems: [],
  };
};

const issuePanel: Payloads<IssuePanelCalls> = {
  load: [undefined],
  similar: [undefined],
  insertCriteria: [{}],
  setEstimate: [{ value: 3 }],
  setMoscow: [{ category: 'must' }, { category: 'wont' }],
  dismissHint: [{ rule: 'vague-words', reason: 'We know.' }],
  restoreHint: [{ rule: 'vague-words' }],
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
  preview: [
    { rules: { ...defaultRules, minimumWords: 150 }, projectKey },
    { rules: { ...defaultRules, fields: { ...defaultRules.fields, criteria: 'none' } }, projectKey },
  ],
});

const projectSettings: Payloads<ProjectSettingsCalls> = {
  ...rulesKeys,
  save: [{ basedOn: 0, rules: stricter }],
  preview: [{ rules: stricter }, { rules: otherFields }],
  deleteTrend: [undefined],
};

/** Every key at a place, by those who may do most there and by who does not see everything. */
export const callsAt = (place: Place): readonly SiteCall[] => {
  const { projectKey, issueKey } = place;
  const calls = (
    module: string,
    payloads: Readonly<Record<string, readonly unknown[]>>,
    where: Pick<SiteCall, 'as' | 'projectKey' | 'issueKey'>,
  ): readonly SiteCall[] =>
    Object.entries(payloads).flatMap(([functionKey, all]) =>
      all.map((payload) => ({ module, functionKey, payload, ...where })),
    );
  return [
    ...[member, outsider].flatMap((as) => calls('project-page', projectPage(place), { as, projectKey })),
    ...calls('issue-panel', issuePanel, { as: member, projectKey, issueKey }),
    ...calls('admin-page', adminPage(place), { as: admin }),
    ...calls('project-settings', projectSettings, { as: admin, projectKey }),
  ];
};
