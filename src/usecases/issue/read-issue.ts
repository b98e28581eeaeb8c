import type { Answer } from '../../contract/answer';
import { fieldIds } from '../../domain/fields/choose-field-ids';
import type { Readiness } from '../../domain/readiness/readiness';
import { scoreReadiness } from '../../domain/readiness/score-readiness';
import type { DismissedHintStore } from '../../ports/hint-ports';
import type { Items, FoundItem } from '../../ports/item-ports';
import { type FieldSources, fieldsOfProject } from '../project/project-fields';
import { type RulesSources, type ProjectRulesInForce, rulesOfProject } from '../project/rules-in-force';

export type IssueSources = FieldSources &
  RulesSources & {
    readonly items: Items;
    readonly dismissedHints: DismissedHintStore;
  };

/** The issue that the panel stands on, as the invocation's context has it. */
export type IssueRef = { readonly issueKey: string; readonly project: { readonly id: string; readonly key: string } };

export const notVisible: Answer<never> = { ok: false, problem: { code: 'not-visible', what: 'issue' } };

/** One issue with the rules in force and its score; undefined where the person does not see it. */
export type ReadIssue = FoundItem & { readonly inForce: ProjectRulesInForce; readonly readiness: Readiness };

/** Reads by GET, which does not lag behind writes as search does. */
export const readIssue = async (
  sources: IssueSources,
  { issueKey, project }: IssueRef,
): Promise<ReadIssue | undefined> => {
  const [known, inForce] = await Promise.all([fieldsOfProject(sources, project), rulesOfProject(sources, project.id)]);
  const found = await sources.items.read(issueKey, fieldIds(known, inForce.rules.fields));
  return found && { ...found, inForce, readiness: scoreReadiness(found.item, inForce.rules, inForce.team) };
};
