import * as v from '@badrap/valita';
import { parse } from '../data/schema-faults';
import { oneOf } from '../data/schema';
import type { ViewerReader } from './jira-reader';
import type { SprintHead } from './page-types';

/** The sprints of a board that run or wait; undefined where the board has no sprints. */
export async function readSprints(read: ViewerReader, boardId: number): Promise<readonly SprintHead[] | undefined> {
  const { status, body } = await read(`/rest/agile/1.0/board/${boardId}/sprint?state=active,future&maxResults=50`);
  if (status !== 200) return undefined;
  return parse(sprintPage, body).values.map(({ id, name, state, startDate, endDate, goal }) => ({
    id,
    name,
    isActive: state === 'active',
    start: isoOf(startDate),
    end: isoOf(endDate),
    goal: goal === '' ? undefined : goal,
  }));
}

const sprintPage = v.object({
  values: v.array(
    v.object({
      id: v.number(),
      name: v.string(),
      state: oneOf('closed', 'active', 'future'),
      startDate: v.string().optional(),
      endDate: v.string().optional(),
      goal: v.string().optional(),
    }),
  ),
});

/** Jira writes its times without the colon in the zone. */
export function isoOf(jiraTime: string | null | undefined): string | undefined {
  if (jiraTime === undefined || jiraTime === null || Number.isNaN(Date.parse(jiraTime))) return undefined;
  return new Date(jiraTime).toISOString();
}
