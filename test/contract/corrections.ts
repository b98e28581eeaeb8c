import type { JsonObject } from '../site/jira/json-values';
import type { Difference } from './difference';

/** A place where Atlassian's contract is not what Jira does. */
export type Correction = {
  /** Template of the endpoint, or `*` for all. */
  readonly endpoint: string;
  readonly part: Difference['part'];
  /** Statuses that it holds for. */
  readonly statuses: 'any' | readonly number[];
  readonly at: string;
  readonly keyword: string;
  /** What differs, in words. */
  readonly differs: string;
  /** How we know what Jira does. */
  readonly evidence: string;
  /** Where the contract has no schema for an answer: ours, from the evidence. */
  readonly schema?: JsonObject;
};

/** Whether a correction explains a difference. */
export const explains = (correction: Correction, difference: Difference): boolean =>
  (correction.endpoint === '*' || correction.endpoint === difference.endpoint) &&
  correction.part === difference.part &&
  (correction.statuses === 'any' || correction.statuses.includes(difference.status)) &&
  correction.at === difference.at &&
  correction.keyword === difference.keyword;

/** The schema that the corrections supply for an answer without one. */
export const suppliedSchema = (endpoint: string, status: number): JsonObject | undefined =>
  corrections.find(
    (correction) =>
      correction.schema !== undefined &&
      (correction.endpoint === endpoint || correction.endpoint === '*') &&
      correction.statuses !== 'any' &&
      correction.statuses.includes(status),
  )?.schema;

const sides = ['from', 'fromString', 'to', 'toString'] as const;

const nullSides = (endpoint: string, changes: string): Correction[] =>
  sides.map((side) => ({
    endpoint,
    part: 'answer',
    statuses: [200],
    at: `${changes}/*/items/*/${side}`,
    keyword: 'type',
    differs: `A change item has "${side}": null where there was or is no value; the contract says string.`,
    evidence: 'Histories of real sites in ../shared/data/jira-rest-fixtures (devlake-merico, faros-playground).',
  }));

const bulkfetch = 'POST /rest/api/3/changelog/bulkfetch';
const bulkfetchIssues = 'POST /rest/api/3/issue/bulkfetch';
const boards = 'GET /rest/agile/1.0/board';
const configuration = 'GET /rest/agile/1.0/board/{boardId}/configuration';
const sprints = 'GET /rest/agile/1.0/board/{boardId}/sprint';
const estimation = 'PUT /rest/agile/1.0/issue/{issueIdOrKey}/estimation';

/**
 * Every known difference; the contract test fails on one that is not here and on one here that no
 * exchange shows.
 */
export const corrections: readonly Correction[] = [
  {
    endpoint: boards,
    part: 'answer',
    statuses: [200],
    at: '/values/*/location/avatarURI',
    keyword: 'format',
    differs: "The address of a project's avatar begins at the root of the site; the contract says a whole URI.",
    evidence: 'The board of a real site in ../shared/data/jira-rest-fixtures (faros-playground/boards.ndjson).',
  },
  {
    endpoint: bulkfetch,
    part: 'answer',
    statuses: [200],
    at: '/issueChangeLogs/*/changeHistories/*/created',
    keyword: 'type',
    differs: '"created" is a number of epoch milliseconds; the contract says date-time text.',
    evidence:
      "platform.md, the contract's own example (a number), and public clients, for instance sooperset/mcp-atlassian#346, " +
      'which reads numbers here.',
  },
  ...nullSides(bulkfetch, '/issueChangeLogs/*/changeHistories'),
  ...nullSides('GET /rest/api/3/issue/{issueIdOrKey}', '/changelog/histories'),
  ...nullSides('POST /rest/api/3/search/jql', '/issues/*/changelog/histories'),
  ...nullSides(bulkfetchIssues, '/issues/*/changelog/histories'),
  {
    endpoint: bulkfetchIssues,
    part: 'answer',
    statuses: [200],
    at: '/expand',
    keyword: 'additionalProperties',
    differs:
      'The answer names what can be expanded in "expand"; the contract\'s schema knows only issues and issueErrors.',
    evidence: "The contract's own example of this answer.",
  },
  {
    endpoint: 'GET /rest/api/3/field',
    part: 'answer',
    statuses: [200],
    at: '/*/untranslatedName',
    keyword: 'additionalProperties',
    differs: 'Custom fields have "untranslatedName", which the contract does not list.',
    evidence: '../shared/data/jira-rest-fixtures/faros-playground/issue_fields.ndjson, from a real Cloud site.',
  },
  ...['id', 'key', 'name', 'self'].map((name): Correction => ({
    endpoint: configuration,
    part: 'answer',
    statuses: [200],
    at: `/location/${name}`,
    keyword: 'additionalProperties',
    differs: `The board's location has "${name}"; the contract's schema knows only type and projectKeyOrId.`,
    evidence: "The contract's own example of this answer.",
  })),
  {
    endpoint: sprints,
    part: 'request',
    statuses: 'any',
    at: '?state',
    keyword: 'type',
    differs: 'state is comma-separated text; the contract says object.',
    evidence: "The parameter's own description: state=active,closed.",
  },
  {
    endpoint: boards,
    part: 'request',
    statuses: 'any',
    at: '?type',
    keyword: 'type',
    differs: 'type is one of scrum, kanban, simple; the contract says object.',
    evidence: "The parameter's own description.",
  },
  {
    endpoint: sprints,
    part: 'answer',
    statuses: [200],
    at: '',
    keyword: 'schema',
    differs: 'The contract gives only an example of the sprints of a board.',
    evidence: 'That example, and ../shared/data/jira-rest-fixtures/faros-playground/sprints.ndjson.',
    schema: {
      type: 'object',
      required: ['startAt', 'maxResults', 'isLast', 'values'],
      additionalProperties: false,
      properties: {
        startAt: { type: 'integer' },
        maxResults: { type: 'integer' },
        total: { type: 'integer' },
        isLast: { type: 'boolean' },
        values: {
          type: 'array',
          items: {
            type: 'object',
            required: ['id', 'self', 'state', 'name'],
            additionalProperties: false,
            properties: {
              id: { type: 'integer' },
              self: { type: 'string', format: 'uri' },
              state: { enum: ['closed', 'active', 'future'] },
              name: { type: 'string' },
              startDate: { type: 'string' },
              endDate: { type: 'string' },
              activatedDate: { type: 'string' },
              completeDate: { type: 'string' },
              createdDate: { type: 'string' },
              originBoardId: { type: 'integer' },
              goal: { type: 'string' },
            },
          },
        },
      },
    },
  },
  {
    endpoint: estimation,
    part: 'answer',
    statuses: [200],
    at: '',
    keyword: 'schema',
    differs: 'The contract gives only an example of the estimation that was set.',
    evidence: 'That example: {"fieldId":"customfield_12532","value":"8.0"}.',
    schema: {
      type: 'object',
      required: ['fieldId', 'value'],
      additionalProperties: false,
      properties: { fieldId: { type: 'string' }, value: { type: 'string' } },
    },
  },
  {
    endpoint: '*',
    part: 'answer',
    statuses: [400, 401, 403, 404],
    at: '',
    keyword: 'schema',
    differs: 'Most refusals have no schema; Jira answers {errorMessages, errors}.',
    evidence:
      "The contract's ErrorCollection, which mypermissions names, and refusals quoted in pycontribs and tenable trackers.",
    schema: { $ref: '#/components/schemas/ErrorCollection' },
  },
  {
    endpoint: bulkfetch,
    part: 'answer',
    statuses: [401],
    at: '',
    keyword: 'status',
    differs: 'The contract does not list 401, which every endpoint gives to an unknown caller.',
    evidence: 'The same contract lists it for every other endpoint that we call.',
    schema: { $ref: '#/components/schemas/ErrorCollection' },
  },
  {
    endpoint: '*',
    part: 'answer',
    statuses: [429, 503, 504],
    at: '',
    keyword: 'status',
    differs: 'The contract does not list that any call may be limited or fail in between.',
    evidence: "Atlassian's page on rate limiting, and rule J3.",
    schema: { $ref: '#/components/schemas/ErrorCollection' },
  },
];
