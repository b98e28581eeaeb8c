import { fieldIds, fieldsOfProject, type FieldSources } from './fields-of-project';
import type { ItemPage, Items } from './ports';
import { rulesOfProject, type ProjectRulesInForce, type RulesSources } from './rules-in-force';

export type PageSources = FieldSources & RulesSources & { readonly items: Items };

/** One page of every item of a project, by key, sub-tasks and epics included, with the rules to judge them by. */
export const readPage = async (
  sources: PageSources,
  asked: {
    readonly project: { readonly id: string; readonly key: string };
    readonly includeDone: boolean;
    readonly cursor: string | undefined;
  },
): Promise<{ readonly page: ItemPage; readonly inForce: ProjectRulesInForce }> => {
  const { project, includeDone, cursor } = asked;
  const [known, inForce] = await Promise.all([fieldsOfProject(sources, project), rulesOfProject(sources, project.id)]);
  const query = { kind: 'project', projectKey: project.key, includeDone } as const;
  return { page: await sources.items.page(query, fieldIds(known, inForce.rules.fields), cursor), inForce };
};
