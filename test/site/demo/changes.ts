import type { SiteChange } from '../data/site-data';
import { plainText } from './adf-text';
import type { AdfDoc } from './adf';
import { customFields, impediment } from './fields';
import { linkTypes, type IssueState } from './issue-state';
import { people } from './people';
import { components, releases } from './projects';
import type { ProjectSetup } from './project-setup';
import { priorities, resolutions } from './workflow';

/**
 * The change items that Jira writes when an issue goes from one state to another, in Jira's own
 * shapes: ids in `from` and `to`, words in `fromString` and `toString`; numbers and texts only as
 * words; one item for each link, version and component that came or went.
 */
export const changesBetween = (before: IssueState, after: IssueState, setup: ProjectSetup): readonly SiteChange[] => [
  ...singlesOf(setup).flatMap((field) => changeOf(field, field.mark(before), field.mark(after))),
  ...multiples.flatMap((field) => comingsAndGoings(field, field.marks(before), field.marks(after))),
];

/** Moving an issue in the backlog: Jira does not say where it was. */
export const rankChange = (direction: 'higher' | 'lower'): SiteChange => ({
  field: 'Rank',
  fieldtype: 'custom',
  fieldId: customFields.rank,
  from: '',
  fromString: '',
  to: '',
  toString: `Ranked ${direction}`,
});

/** Changes that leave `updated` as it is. */
export const isQuiet = (change: SiteChange): boolean => change.field === 'Rank' || change.field === 'Link';

/** A value as histories name it: its id and its words. */
type Mark = { readonly id: string | null; readonly text: string | null };
type Named = Pick<SiteChange, 'field' | 'fieldId' | 'fieldtype'>;
type Single = Named & { readonly mark: (state: IssueState) => Mark };
type Multiple = Named & { readonly marks: (state: IssueState) => readonly Mark[] };

const none: Mark = { id: null, text: null };
const blank: Mark = { id: '', text: '' };
const entity = (of: { readonly id: string; readonly name: string } | undefined): Mark =>
  of === undefined ? none : { id: of.id, text: of.name };
const words = (text: string | undefined): Mark => ({ id: null, text: text ?? null });
const prose = (document: AdfDoc | undefined): Mark => words(document && plainText(document));

const system = (id: string): Named => ({ field: id, fieldId: id, fieldtype: 'jira' });
const custom = (field: string, fieldId: string): Named => ({ field, fieldId, fieldtype: 'custom' });

const singlesOf = ({ statuses, estimate, criteriaField, sprints }: ProjectSetup): readonly Single[] => [
  { ...system('summary'), mark: (state) => words(state.summary) },
  { ...system('description'), mark: (state) => prose(state.description) },
  { ...system('environment'), mark: (state) => prose(state.environment) },
  { ...system('priority'), mark: (state) => entity(priorities[state.priority]) },
  { ...system('assignee'), mark: (state) => personMark(state.assignee) },
  { ...system('labels'), mark: (state) => ({ id: '', text: state.labels.join(' ') }) },
  { ...system('duedate'), mark: ({ due }) => (due === undefined ? none : { id: due, text: `${due} 00:00:00.0` }) },
  { field: 'IssueParentAssociation', fieldtype: 'jira', mark: ({ parent }) => (parent ? refMark(parent) : none) },
  { ...custom('Sprint', customFields.sprint), mark: (state) => sprintMark(state.sprints, sprints) },
  { ...custom(estimate.name, estimate.fieldId), mark: ({ points }) => words(points?.toString()) },
  { ...custom('Flagged', customFields.flagged), mark: ({ flagged }) => (flagged ? flag : blank) },
  { ...custom('Acceptance Criteria', criteriaField), mark: (state) => prose(state.criteria) },
  { ...system('resolution'), mark: ({ resolution }) => entity(resolution && resolutions[resolution]) },
  { ...system('status'), mark: (state) => entity(statuses[state.status]) },
];

const multiples: readonly Multiple[] = [
  {
    ...system('fixVersions'),
    field: 'Fix Version',
    marks: (state) => state.releases.map((name) => ({ id: releases[name].id, text: name })),
  },
  { ...system('components'), field: 'Component', marks: (state) => state.components.map((c) => entity(components[c])) },
  {
    field: 'Link',
    fieldtype: 'jira',
    marks: (state) =>
      state.links.map(({ type, end, other }) => ({
        id: other.key,
        text: `This issue ${linkTypes[type][end]} ${other.key}`,
      })),
  },
];

const flag: Mark = { id: `[${impediment.id}]`, text: impediment.value };
const refMark = (of: { readonly id: string; readonly key: string }): Mark => ({ id: of.id, text: of.key });
const personMark = (name: keyof typeof people | undefined): Mark =>
  name === undefined ? none : { id: people[name].accountId, text: people[name].displayName };
const sprintMark = (numbers: readonly number[], { idOf, nameOf }: ProjectSetup['sprints']): Mark => ({
  id: numbers.map(idOf).join(', '),
  text: numbers.map(nameOf).join(', '),
});

const changeOf = ({ field, fieldId, fieldtype }: Named, before: Mark, after: Mark): readonly SiteChange[] =>
  before.id === after.id && before.text === after.text
    ? []
    : [
        {
          field,
          ...(fieldtype === undefined ? {} : { fieldtype }),
          ...(fieldId === undefined ? {} : { fieldId }),
          from: before.id,
          fromString: before.text,
          to: after.id,
          toString: after.text,
        },
      ];

const comingsAndGoings = (field: Named, before: readonly Mark[], after: readonly Mark[]): readonly SiteChange[] => {
  const lacks = (marks: readonly Mark[]) => (mark: Mark) => !marks.some((other) => other.text === mark.text);
  return [
    ...before.filter(lacks(after)).flatMap((gone) => changeOf(field, gone, none)),
    ...after.filter(lacks(before)).flatMap((come) => changeOf(field, none, come)),
  ];
};
