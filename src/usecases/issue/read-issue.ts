import type { Answer } from '../../contract/answer';
import { fieldIds } from '../../domain/fields/choose-field-ids';
import type { ProjectRef } from '../../domain/project/project';
import type { Readiness } from '../../domain/readiness/readiness';
import { scoreReadiness } from '../../domain/readiness/score-readiness';
import type { DismissedHintStore } from '../../ports/hint-ports';
import type { Items, FoundItem } from '../../ports/item-ports';
import { type FieldSources, readProjectFields } from '../project/project-fields';
import { type RulesSources, type ProjectRulesInForce, readProjectRules } from '../project/rules-in-force';

export type IssueSources = FieldSources &
  RulesSources & {
    /** As the viewer. */
    readonly items: Items;
    readonly dismissedHints: DismissedHintStore;
  };

/** The issue that the panel stands on, as the invocation's context has it. */
export type IssueRef = { readonly issueKey: string; readonly project: ProjectRef };

/** One issue with the rules in force and its score. */
export type ReadIssue = FoundItem & { readonly inForce: ProjectRulesInForce; readonly readiness: Readiness };

/**
 * Reads an issue by GET, which does not lag behind writes as search does. Undefined where the
 * viewer does not see it.
 * @throws SourceFailure
 */
export const readIssue = async (
  sources: IssueSources,
  { issueKey, project }: IssueRef,
): Promise<ReadIssue | undefined> => {
  const [fields, inForce] = await Promise.all([
    readProjectFields(sources, project),
    readProjectRules(sources, project.id),
  ]);
  const issue = await sources.items.read(issueKey, fieldIds(fields, inForce.rules.fields));
  return issue && { ...issue, inForce, readiness: scoreReadiness(issue.item, inForce.rules, inForce.team) };
};

export const notVisible: Answer<never> = { ok: false, problem: { code: 'not-visible', what: 'issue' } };
