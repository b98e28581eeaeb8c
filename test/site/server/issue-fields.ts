import * as v from '@badrap/valita';
import { parse } from '../data/schema-faults';
import type { SiteData } from '../data/site-data';
import type { ViewerReader } from './jira-reader';

/** The custom fields that Jira shows beside an issue; absent where the person has none. */
export type IssueFields = { readonly sprint?: Field | undefined; readonly estimate?: Field | undefined };

type Field = { readonly id: string; readonly name: string };

/** The sprint's field, and the one that the first board of the issue's project estimates with. */
export async function readIssueFields(
  read: ViewerReader,
  { key, boards }: { readonly key: string; readonly boards: SiteData['boards'] },
): Promise<IssueFields> {
  const { status, body } = await read('/rest/api/3/field');
  if (status !== 200) return {};
  const fields = parse(fieldsSchema, body);
  const projectKey = key.slice(0, key.lastIndexOf('-'));
  const estimated = boards
    .filter(({ location }) => location?.projectKey === projectKey)
    .flatMap(({ configuration: { estimation } }) =>
      estimation?.type === 'field' ? (estimation.field?.fieldId ?? []) : [],
    );
  return {
    sprint: fields.find(({ schema }) => schema?.custom === 'com.pyxis.greenhopper.jira:gh-sprint'),
    estimate: fields.find(({ id, name }) =>
      boards.length === 0
        ? estimates.includes(name.toLowerCase())
        : estimated.includes(id) && id !== 'timeoriginalestimate',
    ),
  };
}

/** The names that Jira gives to its own fields, for a site whose boards are not known. */
const estimates = ['story points', 'story point estimate'];

const fieldsSchema = v.array(
  v.object({
    id: v.string(),
    name: v.string(),
    schema: v.object({ custom: v.string().optional() }).optional(),
  }),
);
