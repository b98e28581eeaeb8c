import type { SiteIssue } from '../../data/site-data';
import type { JsonObject } from '../json-values';
import { jiraTime } from './wire-history';
import { personValue, writtenValue, type Known } from './written-value';

/**
 * A new issue with what Jira fills in: first status, middle priority, reporter, times and an empty,
 * known history.
 */
export const newIssue = (
  identity: { readonly id: string; readonly key: string; readonly projectKey: string },
  { written, by, at }: { readonly written: JsonObject; readonly by: string; readonly at: number },
  known: Known,
): SiteIssue => {
  const { data, catalog } = known;
  const project = data.projects.find((candidate) => candidate.key === identity.projectKey);
  if (project === undefined) throw new Error(`The site has no project ${identity.projectKey}.`);
  const { id, key, name, projectTypeKey, simplified } = project;
  const values = Object.entries(written).map(([fieldId, value]): [string, unknown] => [
    fieldId,
    writtenValue(fieldId, value, known),
  ]);
  const statuses = [...catalog.statuses.values()];
  const types = [...catalog.issueTypes.values()];
  return {
    id: identity.id,
    key: identity.key,
    fields: {
      summary: 'New issue',
      description: null,
      project: { id, key, name, projectTypeKey, simplified },
      issuetype: types.find((type) => !type.subtask) ?? types[0],
      status: statuses.find((status) => status.statusCategory.key === 'new') ?? statuses[0],
      priority: data.priorities[Math.floor(data.priorities.length / 2)],
      resolution: null,
      resolutiondate: null,
      assignee: null,
      creator: personValue(by, data),
      reporter: personValue(by, data),
      labels: [],
      components: [],
      fixVersions: [],
      issuelinks: [],
      subtasks: [],
      created: jiraTime(at),
      updated: jiraTime(at),
      ...Object.fromEntries(values),
    },
    changelog: { histories: [] },
  };
};
