import * as v from '@badrap/valita';
import { issueSchema } from '../../src/jira/issues/issue-schema';
import { fieldsToAsk } from '../../src/jira/issues/map-item';
import type { FieldIds } from '../../src/domain/fields/field-ids';
import { loadSiteFolder } from '../site/data/load-folder';
import type { SiteField } from '../site/data/site-data';
import { createJira } from '../site/jira/create-jira';

/** The issues of one page of `search/jql`, as the app reads it. */
export const pageSchema = v.object({ issues: v.array(issueSchema) });

/**
 * All issues of a site, as the pages of `search/jql` that Jira would send as text, with only the
 * fields that the app asks for.
 */
export const sitePages = (folder: string): { readonly pages: readonly string[]; readonly fields: FieldIds } => {
  const data = loadSiteFolder(folder);
  const points = data.fields.find(({ name }) => name === 'Story Points');
  const fields: FieldIds = {
    estimate:
      points === undefined ? { kind: 'none' } : { kind: 'field', id: points.id, name: points.name, unit: 'points' },
    ...idOf(data.fields, 'com.pyxis.greenhopper.jira:gh-sprint', 'sprint'),
    ...idOf(data.fields, 'com.pyxis.greenhopper.jira:gh-lexo-rank', 'rank'),
    ...idOf(data.fields, 'com.pyxis.greenhopper.jira:gh-epic-link', 'epicLink'),
  };
  const jira = createJira({ data, clock: () => Date.parse(data.serverInfo.serverTime ?? '2021-11-16T00:00:00Z') });
  const admin = data.users.find(({ roles }) => roles.includes('admin'));
  if (admin === undefined) throw new Error('The site has no administrator to read it as.');
  const pages = data.projects.flatMap(({ key }) =>
    pagesOf(jira, admin.accountId, { project: key, fields: fieldsToAsk(fields) }),
  );
  return { pages, fields };
};

/** The pages as Jira sends them, as text. */
const pagesOf = (
  jira: ReturnType<typeof createJira>,
  accountId: string,
  { project, fields }: { readonly project: string; readonly fields: readonly string[] },
): string[] => {
  const pages: string[] = [];
  let nextPageToken: string | undefined;
  do {
    const { body } = jira.handle({
      method: 'POST',
      path: '/rest/api/3/search/jql',
      as: { kind: 'user', accountId },
      body: JSON.stringify({ jql: `project = "${project}" ORDER BY key ASC`, fields, maxResults: 100, nextPageToken }),
    });
    pages.push(body);
    nextPageToken = (JSON.parse(body) as { nextPageToken?: string }).nextPageToken;
  } while (nextPageToken !== undefined);
  return pages;
};

const idOf = <K extends string>(
  fields: readonly SiteField[],
  custom: string,
  member: K,
): Partial<Record<K, string>> => {
  const field = fields.find(({ schema }) => schema?.custom === custom);
  return field === undefined ? {} : ({ [member]: field.id } as Partial<Record<K, string>>);
};
