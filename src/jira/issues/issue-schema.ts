import * as v from '@badrap/valita';
import { markSchema } from './agenda-issue';

const statusSchema = v.object({
  id: v.string(),
  name: v.string(),
  statusCategory: v.object({ key: v.string() }),
});

/** An issue's type, wherever Jira gives one. */
export const issueTypeSchema = v.object({
  id: v.string(),
  name: v.string(),
  untranslatedName: v.string().optional(),
  subtask: v.boolean(),
  hierarchyLevel: v.number().optional(),
});

/** The other end of a link. Jira leaves `fields` out where the caller may not see the issue. */
const linkedIssue = v.object({
  id: v.string().optional(),
  key: v.string(),
  fields: v
    .object({
      status: v.object({ statusCategory: v.object({ key: v.string() }) }).optional(),
      issuetype: v.object({ name: v.string() }).optional(),
    })
    .optional(),
});

const prioritySchema = v.object({ id: v.string(), name: v.string() });

/**
 * An issue as `POST /rest/api/3/search/jql`, `POST /rest/api/3/issue/bulkfetch` and
 * `GET /rest/api/3/issue/{key}` give it, with the fields that this app asks for. Unknown members
 * stay: custom fields are found among them by id.
 */
export const issueSchema = v.object({
  id: v.string(),
  key: v.string(),
  properties: markSchema,
  fields: v
    .object({
      summary: v.string().nullable().optional(),
      project: v.object({ id: v.string(), key: v.string() }),
      issuetype: issueTypeSchema,
      status: statusSchema,
      priority: prioritySchema.nullable().optional(),
      description: v.unknown().optional(),
      parent: v
        .object({
          id: v.string().optional(),
          key: v.string(),
          fields: v
            .object({ summary: v.string().nullable().optional(), priority: prioritySchema.nullable().optional() })
            .optional(),
        })
        .nullable()
        .optional(),
      issuelinks: v
        .array(
          v.object({
            type: v.object({ name: v.string(), inward: v.string().optional(), outward: v.string().optional() }),
            inwardIssue: linkedIssue.optional(),
            outwardIssue: linkedIssue.optional(),
          }),
        )
        .nullable()
        .optional(),
      labels: v.array(v.string()).nullable().optional(),
      components: v
        .array(v.object({ id: v.string(), name: v.string() }))
        .nullable()
        .optional(),
      fixVersions: v
        .array(
          v.object({
            id: v.string(),
            name: v.string(),
            releaseDate: v.string().optional(),
            released: v.boolean().optional(),
          }),
        )
        .nullable()
        .optional(),
      subtasks: v.array(v.unknown()).nullable().optional(),
      attachment: v.array(v.unknown()).nullable().optional(),
      votes: v.object({ votes: v.number() }).nullable().optional(),
      watches: v.object({ watchCount: v.number() }).nullable().optional(),
      created: v.string(),
      updated: v.string(),
      duedate: v.string().nullable().optional(),
    })
    .rest(v.unknown()),
});

/** An issue of Jira, parsed. */
export type JiraIssue = v.Infer<typeof issueSchema>;

/** The fields that a backlog item is made of, without the site's own ones. */
export const itemFields = [
  'summary',
  'project',
  'issuetype',
  'status',
  'priority',
  'description',
  'parent',
  'issuelinks',
  'labels',
  'components',
  'fixVersions',
  'subtasks',
  'attachment',
  'votes',
  'watches',
  'created',
  'updated',
  'duedate',
] as const;

/** The fields of an issue of Jira, the site's own ones by id. */
export type Fields = JiraIssue['fields'];
