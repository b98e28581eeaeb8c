import { fieldIds } from '../../domain/fields/choose-field-ids';
import type { ProjectRef } from '../../domain/project/project';
import type { Items, ItemPage } from '../../ports/item-ports';
import { type FieldSources, readProjectFields } from '../project/project-fields';
import { type RulesSources, type ProjectRulesInForce, readProjectRules } from '../project/rules-in-force';

export type ItemPageSources = FieldSources & RulesSources & { readonly items: Pick<Items, 'readPage'> };

/** `cursor`: the `next` of an earlier page; the first page without it. */
export type ItemPageRequest = {
  readonly project: ProjectRef;
  readonly includeDone: boolean;
  readonly cursor: string | undefined;
};

/**
 * One page of every item of a project, by key, sub-tasks and epics included, with the rules to
 * judge them by.
 * @throws SourceFailure
 */
export const readItemPage = async (
  sources: ItemPageSources,
  { project, includeDone, cursor }: ItemPageRequest,
): Promise<{ readonly page: ItemPage; readonly inForce: ProjectRulesInForce }> => {
  const [fields, inForce] = await Promise.all([
    readProjectFields(sources, project),
    readProjectRules(sources, project.id),
  ]);
  const query = { kind: 'project', projectKey: project.key, includeDone } as const;
  const page = await sources.items.readPage(query, fieldIds(fields, inForce.rules), { cursor });
  return { page, inForce };
};
