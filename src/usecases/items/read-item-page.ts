import { fieldIds } from '../../domain/fields/choose-field-ids';
import type { Items, ItemPage } from '../../ports/item-ports';
import { type FieldSources, fieldsOfProject } from '../project/project-fields';
import { type RulesSources, type ProjectRulesInForce, rulesOfProject } from '../project/rules-in-force';

export type ItemPageSources = FieldSources & RulesSources & { readonly items: Items };

/** `cursor`: where an earlier page says that the next one begins. */
export type ItemPageRequest = {
  readonly project: { readonly id: string; readonly key: string };
  readonly includeDone: boolean;
  readonly cursor: string | undefined;
};

/**
 * One page of every item of a project, by key, sub-tasks and epics included, with the rules to
 * judge them by.
 */
export const readItemPage = async (
  sources: ItemPageSources,
  { project, includeDone, cursor }: ItemPageRequest,
): Promise<{ readonly page: ItemPage; readonly inForce: ProjectRulesInForce }> => {
  const [known, inForce] = await Promise.all([fieldsOfProject(sources, project), rulesOfProject(sources, project.id)]);
  const query = { kind: 'project', projectKey: project.key, includeDone } as const;
  return { page: await sources.items.readPage(query, fieldIds(known, inForce.rules.fields), cursor), inForce };
};
