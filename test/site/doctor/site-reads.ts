import * as v from '@badrap/valita';

import { fieldIds } from '../../../src/domain/fields/choose-field-ids';
import type { FieldIds } from '../../../src/domain/fields/field-ids';
import type { JiraField } from '../../../src/domain/fields/jira-field';
import { type Board, type BoardConfiguration, firstWithSprints } from '../../../src/domain/project/board';
import type { ProjectRef } from '../../../src/domain/project/project';
import type { StatusesAndTypes } from '../../../src/domain/project/statuses-and-types';
import type { Sprint } from '../../../src/domain/project/sprint';
import { defaultRules } from '../../../src/domain/rules/default-rules';
import { fieldsToAsk } from '../../../src/jira/issues/map-item';
import { jiraItems } from '../../../src/jira/issues/items';
import { jiraBoards } from '../../../src/jira/project/boards';
import { jiraFields } from '../../../src/jira/project/fields';
import { jiraStatusesAndTypes } from '../../../src/jira/project/statuses';
import { jiraPermissions } from '../../../src/jira/project/permissions';
import { parseInstant } from '../../../src/jira/client/parse-instant';
import type { JsonObject } from '../jira/json-values';
import { answerOf, NotGiven, parsed, readByApp } from './not-given';
import type { RecordedAccess } from './recorded-access';
import { readSampleHistories, type SampleHistories } from './sample-histories';

/**
 * What several checks look at: asked for once, through the app's own edges where it has one. Each
 * throws `NotGiven` where the site does not give it.
 */
export type SiteReads = {
  readonly administersProject: () => Promise<boolean>;
  readonly fields: () => Promise<readonly JiraField[]>;
  readonly statusesAndTypes: () => Promise<StatusesAndTypes>;
  readonly boards: () => Promise<readonly Board[]>;
  /** The board that the app shows the project by. */
  readonly board: () => Promise<Board>;
  readonly configuration: () => Promise<BoardConfiguration>;
  /** The first page of its closed sprints. */
  readonly closedSprints: () => Promise<readonly Sprint[]>;
  readonly fieldIds: () => Promise<FieldIds>;
  /** A page of 100 items of the project, by key. */
  readonly page: () => Promise<IssuePage>;
  /** The issues that changed last, with the fields of an item; at least one. */
  readonly recent: () => Promise<readonly RecentIssue[]>;
  /** About how many open items the project has. */
  readonly openCount: () => Promise<number>;
  readonly histories: () => Promise<SampleHistories>;
};

export type IssuePage = { readonly ids: readonly string[]; readonly more: boolean };

export type RecentIssue = {
  readonly id: string;
  readonly key: string;
  readonly updated: number;
  readonly fields: JsonObject;
};

/** How many issues are looked at closely: each costs a point. */
const mostRecent = 20;

export function siteReads(access: RecordedAccess, project: ProjectRef): SiteReads {
  const { caller, ask } = access;
  const { key } = project;
  const byApp = <T>(read: () => Promise<T>): (() => Promise<T>) => once(() => readByApp(access, read));
  const boards = byApp(() => jiraBoards(caller).listOfProject(key));
  const board = once(async () => firstWithSprints(await boards()) ?? fail(`project ${key} has no board in sight`));
  const ofBoard = <T>(read: (boardId: number) => Promise<T>) =>
    once(async () => {
      const { id } = await board();
      return readByApp(access, () => read(id));
    });
  const configuration = ofBoard(
    async (id) => (await jiraBoards(caller).readConfiguration(id)) ?? fail('no configuration'),
  );
  const closed = ofBoard((id) => jiraBoards(caller).listClosedSprints(id, 0));
  const fields = byApp(() => jiraFields(caller).list());
  const statusesAndTypes = byApp(() => jiraStatusesAndTypes(caller).read());
  const ids = once(async () => {
    const known = { projectId: project.id, fields: await fields() };
    const estimation = await configuration().then((found) => found.estimation, ignoreNotGiven);
    return fieldIds({ ...known, estimation }, defaultRules);
  });
  const recent = once(async () => {
    const jql = `project = "${key}" ORDER BY updated DESC`;
    const body = JSON.stringify({ jql, fields: fieldsToAsk(await ids()), maxResults: mostRecent });
    const { issues } = parsed(searchSchema, await answerOf(ask({ method: 'POST', path: searchPath, body })));
    if (issues.length === 0) throw new NotGiven(`project ${key} has no issue in sight`);
    return issues.map((issue) => ({ ...issue, updated: parseInstant(issue.fields.updated) }));
  });
  return {
    ...{ fields, statusesAndTypes, boards, board, configuration, fieldIds: ids, recent },
    administersProject: byApp(() => jiraPermissions(caller).mayAdministerProject(key)),
    closedSprints: once(() => closed().catch(toldAsNone)),
    page: once(async () => {
      const own = await ids();
      const query = { kind: 'project', projectKey: key, includeDone: true } as const;
      const { items, next } = await readByApp(access, () => jiraItems(caller).readPage(query, own));
      return { ids: items.map(({ id }) => id), more: next !== undefined };
    }),
    openCount: byApp(() => jiraItems(caller).count({ kind: 'project', projectKey: key, includeDone: false })),
    histories: once(async () => readSampleHistories(access, await recent())),
  };
}

export const searchPath = '/rest/api/3/search/jql';

const searchSchema = v.object({
  issues: v.array(
    v.object({ id: v.string(), key: v.string(), fields: v.object({ updated: v.string() }).rest(v.unknown()) }),
  ),
});

/** Asks once, and tells each later the same, be it a refusal. */
function once<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | undefined;
  return () => (reading ??= read());
}

function fail(because: string): never {
  throw new NotGiven(because);
}

function ignoreNotGiven(failure: unknown): undefined {
  if (!(failure instanceof NotGiven)) throw failure;
}

/** A board without sprints refuses with a 400 to list them. */
function toldAsNone(failure: unknown): never {
  if (failure instanceof NotGiven && failure.message.startsWith('status 400')) fail(failure.message);
  throw failure;
}
