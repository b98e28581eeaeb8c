import type { ReadinessPage } from '../contract/project-view';
import { scoreReadiness } from '../domain/readiness/score-readiness';
import { tellingOf } from '../domain/story/telling';
import { fieldIds, fieldsOfProject, type FieldSources } from './fields-of-project';
import type { Items } from './ports';
import { rulesOfProject, versionsOf, type RulesSources } from './rules-in-force';

export type ReadinessSources = FieldSources & RulesSources & { readonly items: Items };

/** One page of the readiness of every item of a project, by key, sub-tasks and epics included. */
export const listReadiness = async (
  sources: ReadinessSources,
  asked: {
    readonly project: { readonly id: string; readonly key: string };
    readonly includeDone: boolean;
    readonly cursor: string | undefined;
  },
): Promise<ReadinessPage> => {
  const { project, includeDone, cursor } = asked;
  const [known, inForce] = await Promise.all([fieldsOfProject(sources, project), rulesOfProject(sources, project.id)]);
  const query = { kind: 'project', projectKey: project.key, includeDone } as const;
  const page = await sources.items.page(query, fieldIds(known, inForce.rules.fields), cursor);
  return {
    project: project.key,
    calculatedAt: sources.clock(),
    ...versionsOf(inForce),
    items: page.items.map((item) => ({
      key: item.key,
      type: item.type.name,
      telling: tellingOf(item),
      ...scoreReadiness(item, inForce.rules, inForce.team),
    })),
    ...(page.next === undefined ? {} : { next: page.next }),
  };
};
