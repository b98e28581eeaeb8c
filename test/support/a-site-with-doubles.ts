import { anIssue, aSite } from '../site/data/a-site';
import type { SiteData, SiteField } from '../site/data/site-data';

/**
 * Two fields each that fit for estimates and for acceptance criteria, and one that belongs to the
 * project WEB.
 */
export const doubles = {
  oldPoints: 'customfield_10201',
  points: 'customfield_10202',
  oldCriteria: 'customfield_10203',
  criteria: 'customfield_10204',
  ofWeb: 'customfield_10205',
} as const;

const kinds = 'com.atlassian.jira.plugin.system.customfieldtypes';

const field = (
  id: string,
  name: string,
  { type, kind, scope }: { readonly type: string; readonly kind: string } & Pick<SiteField, 'scope'>,
): SiteField => ({
  id,
  key: id,
  name,
  custom: true,
  navigable: true,
  searchable: true,
  clauseNames: [`cf[${id.slice('customfield_'.length)}]`],
  schema: { type, custom: `${kinds}:${kind}`, customId: Number(id.slice('customfield_'.length)) },
  ...(scope === undefined ? {} : { scope }),
});

/**
 * A site on which no board decides what estimates are and nothing tells which of two fields is the
 * right one. The story MOB-1 has its 5 points and its two criteria in the newer field of each kind;
 * the older ones hold 8 points and nothing.
 */
export const aSiteWithDoubles = (parts: Partial<SiteData> = {}): SiteData => {
  const { fields } = aSite();
  return aSite({
    boards: [],
    fields: [
      ...fields.filter(({ name }) => name !== 'Story Points'),
      field(doubles.oldPoints, 'Story Points', { type: 'number', kind: 'float' }),
      field(doubles.points, 'Storypoints', { type: 'number', kind: 'float' }),
      field(doubles.oldCriteria, 'Acceptance Criteria', { type: 'string', kind: 'textarea' }),
      field(doubles.criteria, 'Acceptance criteria', { type: 'string', kind: 'textarea' }),
      field(doubles.ofWeb, 'Story Points', {
        type: 'number',
        kind: 'float',
        scope: { type: 'PROJECT', project: { id: '10002' } },
      }),
    ],
    issues: [
      anIssue(1, {
        summary: 'Export the order list',
        description: 'As a shop owner, I want to export the order list as a file so that my accountant can read it.',
        [doubles.oldPoints]: 8,
        [doubles.points]: 5,
        [doubles.oldCriteria]: null,
        [doubles.criteria]: '* The file holds all rows\n* The file is UTF-8',
      }),
    ],
    ...parts,
  });
};
