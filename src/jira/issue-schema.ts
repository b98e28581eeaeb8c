import {
  array,
  boolean,
  looseObject,
  nullish,
  number,
  object,
  optional,
  string,
  unknown,
  type InferOutput,
} from 'valibot';

const statusSchema = object({
  id: string(),
  name: string(),
  statusCategory: object({ key: string() }),
});

/** The other end of a link; Jira leaves `fields` out where the asker may not see it. */
const linkedIssue = object({
  key: string(),
  fields: optional(object({ status: optional(object({ statusCategory: object({ key: string() }) })) })),
});

/**
 * An issue as `POST /rest/api/3/search/jql` and `GET /rest/api/3/issue/{key}` give it, with the fields that this app asks for. Custom fields are
 * read by id from the same object, so unknown members stay.
 */
export const issueSchema = object({
  id: string(),
  key: string(),
  fields: looseObject({
    summary: nullish(string()),
    project: object({ id: string(), key: string() }),
    issuetype: object({
      id: string(),
      name: string(),
      untranslatedName: optional(string()),
      subtask: boolean(),
      hierarchyLevel: optional(number()),
    }),
    status: statusSchema,
    priority: nullish(object({ id: string(), name: string() })),
    description: optional(unknown()),
    parent: nullish(object({ key: string() })),
    issuelinks: nullish(
      array(
        object({
          type: object({ name: string(), inward: optional(string()), outward: optional(string()) }),
          inwardIssue: optional(linkedIssue),
          outwardIssue: optional(linkedIssue),
        }),
      ),
    ),
    labels: nullish(array(string())),
    subtasks: nullish(array(unknown())),
    attachment: nullish(array(unknown())),
    votes: nullish(object({ votes: number() })),
    watches: nullish(object({ watchCount: number() })),
    created: string(),
    updated: string(),
    duedate: nullish(string()),
  }),
});

export type JiraIssue = InferOutput<typeof issueSchema>;

/** The fields that a backlog item is made of; the site's own fields come on top. */
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
  'subtasks',
  'attachment',
  'votes',
  'watches',
  'created',
  'updated',
  'duedate',
] as const;
