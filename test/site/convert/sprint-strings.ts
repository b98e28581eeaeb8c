import type { SiteIssue } from '../data/site-data';
import type { JsonObject } from '../jira/json-values';

/**
 * An issue of Data Center with the sprints of its Sprint field as objects, as Jira Cloud has them:
 * there each is a text, `…Sprint@1bf75fd[id=42,rapidViewId=7,state=CLOSED,name=Sprint 1,…]`.
 */
export const withSprintObjects = <Issue extends Pick<SiteIssue, 'fields'>>(issue: Issue): Issue => ({
  ...issue,
  fields: Object.fromEntries(Object.entries(issue.fields).map(([id, value]) => [id, withoutTexts(value)])),
});

const withoutTexts = (value: unknown): unknown =>
  Array.isArray(value) && value.some(isSprintText)
    ? value.map((one: unknown) => (isSprintText(one) ? parseSprint(one) : one))
    : value;

const isSprintText = (value: unknown): value is string => typeof value === 'string' && sprintText.test(value);

const sprintText = /^com\.atlassian\.greenhopper\.service\.sprint\.Sprint@[0-9a-f]+\[(.*)\]$/s;

/** Names and goals may hold commas and brackets: a member begins where a known name stands. */
const nextMember =
  /,(?=(?:id|rapidViewId|state|name|goal|startDate|endDate|completeDate|activatedDate|sequence|autoStartStop|synced|incompleteIssuesDestinationId)=)/;

const parseSprint = (text: string): JsonObject => {
  const inside = sprintText.exec(text)?.[1] ?? '';
  const members = new Map(
    inside.split(nextMember).map((member) => {
      const [name = '', ...value] = member.split('=');
      return [name, value.join('=')] as const;
    }),
  );
  const dates = ['startDate', 'endDate', 'completeDate', 'activatedDate'] as const;
  const told = (name: string): string | undefined => {
    const value = members.get(name);
    return value === undefined || value === '<null>' || value === '' ? undefined : value;
  };
  const board = Number(told('rapidViewId'));
  return {
    id: Number(told('id')),
    name: told('name') ?? '',
    state: (told('state') ?? 'future').toLowerCase(),
    ...(Number.isInteger(board) ? { boardId: board, originBoardId: board } : {}),
    ...Object.fromEntries(
      dates.flatMap((name) => {
        const date = told(name);
        return date === undefined ? [] : [[name, date]];
      }),
    ),
  };
};
