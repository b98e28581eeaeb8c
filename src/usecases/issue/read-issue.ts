import type { Answer } from '../../contract/answer';
import { fieldIds, type KnownFields } from '../../domain/fields/choose-field-ids';
import type { FieldIds } from '../../domain/fields/field-ids';
import type { ProjectRef } from '../../domain/project/project';
import type { Readiness } from '../../domain/readiness/readiness';
import { scoreReadiness } from '../../domain/readiness/score-readiness';
import type { DismissedHintStore } from '../../ports/hint-ports';
import type { Items, FoundItem } from '../../ports/item-ports';
import { type FieldSources, readEstimateBasis, readProjectFields, readSiteFields } from '../project/project-fields';
import { type RulesSources, type ProjectRulesInForce, readProjectRules } from '../project/rules-in-force';

export type IssueSources = FieldSources &
  RulesSources & {
    /** As the viewer. */
    readonly items: Items;
    readonly dismissedHints: DismissedHintStore;
  };

/** The issue that the panel stands on, as the invocation's context has it. */
export type IssueRef = { readonly issueKey: string; readonly project: ProjectRef };

/** One issue with the rules in force, the fields that it was read by, and its score. */
export type ReadIssue = FoundItem & {
  readonly inForce: ProjectRulesInForce;
  readonly fields: FieldIds;
  readonly readiness: Readiness;
};

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
  return readBy(sources, issueKey, { fields, inForce });
};

/**
 * Reads an issue before a change that has nothing to do with its estimate, without what the board
 * estimates by. That, which the reading after the change needs, is asked for at the same time.
 * @throws SourceFailure
 */
export const readIssueToChange = async (
  sources: IssueSources,
  { issueKey, project }: IssueRef,
): Promise<ReadIssue | undefined> => {
  const readIt = async (): Promise<ReadIssue | undefined> => {
    const [fields, inForce] = await Promise.all([readSiteFields(sources), readProjectRules(sources, project.id)]);
    return readBy(sources, issueKey, { fields: { projectId: project.id, fields, estimation: undefined }, inForce });
  };
  const [issue] = await Promise.all([readIt(), readEstimateBasis(sources, project)]);
  return issue;
};

const readBy = async (
  { items }: Pick<IssueSources, 'items'>,
  issueKey: string,
  { fields: known, inForce }: { readonly fields: KnownFields; readonly inForce: ProjectRulesInForce },
): Promise<ReadIssue | undefined> => {
  const fields = fieldIds(known, inForce.rules);
  const issue = await items.read(issueKey, fields);
  return issue && { ...issue, inForce, fields, readiness: scoreReadiness(issue.item, inForce.rules, inForce.team) };
};

export const notVisible: Answer<never> = { ok: false, problem: { code: 'not-visible', what: 'issue' } };
