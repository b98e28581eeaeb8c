import type { SiteIssue, SiteProject } from '../../data/site-data';
import { projectKeyOf } from '../access';
import { isNamed, type Named } from '../catalog';
import { asList } from '../json-values';

/** A project's components: those that it lists, and those that only its issues carry. */
export const componentsOf = (project: SiteProject, issues: Iterable<SiteIssue>): Named[] =>
  thingsOf(project, issues, { member: 'components', fieldId: 'components' });

/** A project's versions, found in the same way. */
export const versionsOf = (project: SiteProject, issues: Iterable<SiteIssue>): Named[] =>
  thingsOf(project, issues, { member: 'versions', fieldId: 'fixVersions' });

const thingsOf = (
  project: SiteProject,
  issues: Iterable<SiteIssue>,
  { member, fieldId }: { readonly member: string; readonly fieldId: string },
): Named[] => {
  const found = new Map<string, Named>();
  const keep = (things: unknown): void => {
    for (const thing of asList(things)) if (isNamed(thing) && !found.has(thing.id)) found.set(thing.id, thing);
  };
  keep(Reflect.get(project, member));
  for (const issue of issues) if (projectKeyOf(issue.key) === project.key) keep(issue.fields[fieldId]);
  return [...found.values()];
};
