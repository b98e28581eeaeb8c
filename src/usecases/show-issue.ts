import type { Answer } from '../contract/answer';
import type { IssueView } from '../contract/issue-view';
import { isOpen } from '../domain/backlog/backlog-item';
import { scorePriority } from '../domain/priority/score-priority';
import { scoreReadiness } from '../domain/readiness/score-readiness';
import { fieldsOfProject, type FieldSources } from './fields-of-project';
import type { Items } from './ports';
import { rulesOfProject, versionsOf, type RulesSources } from './rules-in-force';

export type IssueSources = FieldSources & RulesSources & { readonly items: Items };

/** The readiness and the priority of one issue, read as the person who asks. */
export const showIssue = async (
  sources: IssueSources,
  { issueKey, project }: { readonly issueKey: string; readonly project: { readonly id: string; readonly key: string } },
): Promise<Answer<IssueView>> => {
  const [fields, inForce] = await Promise.all([fieldsOfProject(sources, project), rulesOfProject(sources, project.id)]);
  const item = await sources.items.find(issueKey, fields);
  if (item === undefined) return { ok: false, problem: { code: 'not-visible', what: 'issue' } };
  const now = sources.clock();
  return {
    ok: true,
    value: {
      key: item.key,
      typeName: item.type.name,
      done: !isOpen(item),
      calculatedAt: now,
      ...versionsOf(inForce),
      readyFrom: inForce.rules.thresholds.ready,
      readiness: scoreReadiness(item, inForce.rules),
      priority: scorePriority(item, now),
    },
  };
};
