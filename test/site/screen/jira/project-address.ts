import type { ProjectEntry } from '../../server/page-types';

/** Where a project opens: on the app's page; where the app has none, on the list of its issues. */
export function homeOf(project: ProjectEntry): string {
  return project.isSoftware ? `/projects/${project.key}` : allWorkOf(project.key);
}

/** Jira's list of a project's issues. */
export function allWorkOf(key: string): string {
  return `/projects/${key}/issues`;
}
