import { openSite, type Site } from '../../../site/open-site';
import type {
  AdminPageCalls,
  IssuePanelCalls,
  ProjectPageCalls,
  ProjectSettingsCalls,
} from '../../../../src/contract/module-calls';
import { answerAs } from './asks-of-jira';
import { watchDefinitions, type Module } from './defined-keys';
import { everyPayload, modules } from './every-call';
import { aGuardedSite, insiders, kanban, outsiders, scrum, strangers } from './guarded-site';
import { hearConsole } from './console-log';
import { everythingStored } from './stored';

/*
 * Each key is asked by a person whom its guard refuses, twice: as Jira answers, and with the
 * guard's own question, and no other, answered as to somebody who may. The second answer is another
 * one. So the refusal comes from this question, put to Jira as that person: without the guard the
 * key would answer as in the second case, and its refusal test would fail. Nothing of the app or of
 * Forge is mocked, only Jira's word on that question. A key that is new fails here until it is told
 * what guards it.
 */

const permission = 'GET /rest/api/3/mypermissions';

type Guarded = {
  /** Whom the guard refuses. */
  readonly refused: string;
  readonly refusal: object;
  /** What it asks Jira. */
  readonly asks: string;
  readonly issueKey?: string;
  readonly payload?: unknown;
};

const notVisible = (what: 'project' | 'issue') => ({ ok: false, problem: { code: 'not-visible', what } });

const stranger = strangers['member of another project'];
const browser: Guarded = { refused: stranger, refusal: notVisible('project'), asks: permission };
const editor: Guarded = {
  refused: insiders.reader,
  refusal: { ok: false, problem: { code: 'not-editable' } },
  asks: permission,
  issueKey: 'MOB-1',
};
const creator: Guarded = {
  ...editor,
  refusal: { ok: false, problem: { code: 'not-fixed', because: 'may-not-create' } },
};
const siteAdministrator: Guarded = {
  refused: insiders.lead,
  refusal: { ok: false, problem: { code: 'not-allowed' } },
  asks: permission,
};
const projectAdministrator: Guarded = {
  refused: insiders.member,
  refusal: { ok: false, problem: { code: 'not-allowed-in-project' } },
  asks: permission,
};

const notPosted = (because: string) => ({ ok: false, problem: { code: 'not-posted', because } });

const projectPage: Readonly<Record<keyof ProjectPageCalls, Guarded>> = {
  open: browser,
  load: browser,
  progress: browser,
  healthItems: { ...browser, payload: { component: 'ready' } },
  agenda: browser,
  holdAgenda: { ...browser, refused: insiders.reader, refusal: { ok: false, problem: { code: 'not-held' } } },
  commentAgenda: { ...browser, refused: insiders.reader, refusal: notPosted('may-not-comment') },
  draftAgendaIssue: { ...browser, refused: insiders.reader, refusal: notPosted('may-not-create') },
  createAgendaIssue: { ...browser, refused: insiders.reader, refusal: notPosted('may-not-create') },
  filters: browser,
  velocity: { ...browser, payload: { boardId: scrum } },
  replayProgress: { ...browser, payload: { boardId: scrum } },
  forecast: { ...browser, payload: { boardId: scrum } },
  forecastTargets: browser,
  forecastList: browser,
  forecastTarget: browser,
  forecastItems: browser,
  sprintItems: browser,
  flow: { ...browser, payload: { boardId: kanban } },
  flowItems: { ...browser, payload: { boardId: kanban, figure: 'in-progress' } },
  weekItems: { ...browser, payload: { boardId: kanban, from: Date.UTC(2024, 2, 4) } },
  readiness: browser,
  priority: browser,
  hygiene: browser,
  hygieneList: browser,
  outcome: { ...browser, payload: { boardId: scrum } },
  outcomeItems: browser,
  item: browser,
  estimateItem: { ...browser, refused: insiders.reader, refusal: { ok: false, problem: { code: 'not-editable' } } },
  keepPlace: browser,
};

const viewer: Guarded = {
  refused: outsiders.reader,
  refusal: notVisible('issue'),
  asks: 'GET /rest/api/3/issue/{issueIdOrKey}',
  issueKey: 'MOB-9001',
};
const issuePanel: Readonly<Record<keyof IssuePanelCalls, Guarded>> = {
  load: viewer,
  similar: viewer,
  insertCriteria: editor,
  setEstimate: editor,
  setMoscow: editor,
  dismissHint: editor,
  restoreHint: editor,
  undo: editor,
  askSplit: creator,
  createParts: creator,
};

const rules = (guard: Guarded) => ({
  load: guard,
  save: guard,
  versions: guard,
  version: guard,
  restore: guard,
  import: guard,
  fields: guard,
  preview: guard,
});
const adminPage: Readonly<Record<keyof AdminPageCalls, Guarded>> = {
  ...rules(siteAdministrator),
  projects: siteAdministrator,
};
const projectSettings: Readonly<Record<keyof ProjectSettingsCalls, Guarded>> = {
  ...rules(projectAdministrator),
  deleteTrend: projectAdministrator,
};

const guards: Readonly<Record<Module, Readonly<Record<string, Guarded>>>> = {
  'issue-panel': issuePanel,
  'project-page': projectPage,
  'admin-page': adminPage,
  'project-settings': projectSettings,
};

const defined = watchDefinitions();
const said = hearConsole();
const data = aGuardedSite();
let site: Site;
beforeAll(async () => {
  site = await openSite({ data, now: data.serverInfo.serverTime });
  const page = (functionKey: string, payload: unknown) =>
    site.invoke({ module: 'project-page', functionKey, as: insiders.admin, projectKey: 'MOB', payload });
  await page('load', {});
  await page('velocity', { boardId: scrum });
  await page('velocity', { boardId: kanban });
  await site.settle();
});
afterAll(() => {
  site.close();
  said.restore();
});

const ask = (module: Module, functionKey: string, { refused, issueKey, payload }: Guarded): Promise<unknown> =>
  site.invoke({
    module,
    functionKey,
    as: refused,
    ...(issueKey === undefined ? {} : { issueKey }),
    ...(module === 'admin-page' ? {} : { projectKey: 'MOB' }),
    payload: payload ?? everyPayload[module][functionKey]?.[0],
  });

/** But for what is remembered of the site's own fields, which holds nothing of any issue. */
const stored = () => everythingStored(site).filter(([key]) => !/^(?:fields|estimation):/.test(key));

it.each(modules)('each key that the resolver of %s defines has its guard here', (module) => {
  expect(Object.keys(guards[module]).toSorted()).toEqual(defined.of(module));
});

describe.each(modules)('%s', (module) => {
  it.each(Object.entries(guards[module]))('%s is refused by its guard and by nothing else', async (key, guarded) => {
    const before = stored();
    expect(await ask(module, key, guarded)).toEqual(guarded.refusal);
    expect(stored()).toEqual(before);

    const undo = answerAs(site, { asker: guarded.refused, other: insiders.admin, endpoints: [guarded.asks] });
    const withoutGuard = await ask(module, key, guarded);
    undo();
    expect(withoutGuard).not.toEqual(guarded.refusal);
    expect(await ask(module, key, guarded)).toEqual(guarded.refusal);
  });
});
