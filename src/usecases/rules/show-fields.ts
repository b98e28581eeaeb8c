import type { FieldView } from '../../contract/rules-view';
import type { KnownFields } from '../../domain/fields/choose-field-ids';
import type { FieldFound, FoundField } from '../../domain/fields/field-found';
import { type FieldChoices, fieldUses, type FieldUse, fieldUseNames, automatic } from '../../domain/fields/field-use';
import { findBoardField } from '../../domain/fields/find-board-field';
import { findChosenField, fieldsToChoose } from '../../domain/fields/find-chosen-field';
import { findPointsField } from '../../domain/fields/find-points-field';
import { findFlaggedField, findSprintField } from '../../domain/fields/find-software-fields';
import type { ProjectRef } from '../../domain/project/project';
import type { FieldList } from '../../ports/project-ports';
import { type FieldSources, readProjectFields, readSiteFields } from '../project/project-fields';
import { type RulesSources, readProjectRules, readSiteRules } from '../project/rules-in-force';

const messages = {
  hidden: 'It is read from a field that Jira does not show you. Ask a Jira administrator which one.',
  hiddenFits: 'Several fields fit, one of which Jira does not show you, so none is read until one is chosen.',
  byStyle: (company: FoundField, team: FoundField) =>
    `Where no board decides, company-managed projects read ${quoted(company)}, team-managed ones ${quoted(team)}.`,
  noBoardField: 'The board of this project does not estimate by a field.',
  several: (fields: Extract<FieldFound, { kind: 'several' }>['candidates']) =>
    `Several fields fit, so none is read until one is chosen: ${fields.map(quoted).join(', ')}.`,
};

const quoted = ({ id, name }: FoundField): string => `"${name}" (${id})`;

export type ShowFieldsSources = FieldSources &
  RulesSources & {
    /** As the viewer. */
    readonly visibleFields: FieldList;
  };

/**
 * Which fields the app reads of a project's items and why these, and which others may be chosen: by
 * the names of those that Jira shows the viewer. What is read out of a field that it does not show
 * is said to be so.
 * @throws SourceFailure
 */
export const showFields = async (sources: ShowFieldsSources, project: ProjectRef): Promise<readonly FieldView[]> => {
  const [known, visible, { rules }] = await Promise.all([
    readProjectFields(sources, project),
    sources.visibleFields.list(),
    readProjectRules(sources, project.id),
  ]);
  const ids = new Set(visible.map(({ id }) => id));
  const inSight = { ...known, fields: known.fields.filter(({ id }) => ids.has(id)) };
  const shown = makeFieldViews(inSight, rules.fields);
  return makeFieldViews(known, rules.fields).map((read, index) => withoutHidden(read, shown[index] ?? read));
};

/** What is read, by names that the viewer knows. `shown`: what would be, without hidden fields. */
const withoutHidden = (read: FieldView, shown: FieldView): FieldView => {
  if (read.found?.id === shown.found?.id) return shown;
  const why = read.found === undefined ? messages.hiddenFits : messages.hidden;
  const choice = shown.choice && { ...shown.choice, needed: read.choice?.needed ?? false };
  return { what: read.what, why, ...(choice === undefined ? {} : { choice }) };
};

/**
 * The same for the site: what is read in projects that choose nothing and where no board decides.
 * @throws SourceFailure
 */
export const showSiteFields = async (
  sources: FieldSources & Pick<RulesSources, 'rules'>,
): Promise<readonly FieldView[]> => {
  const [fields, { rules }] = await Promise.all([readSiteFields(sources), readSiteRules(sources.rules)]);
  return makeFieldViews({ fields }, rules.fields);
};

/** The fields of a project, or of the site where no project is named. */
type ShownFields = Pick<KnownFields, 'fields'> & Partial<Pick<KnownFields, 'projectId' | 'estimation' | 'style'>>;

const makeFieldViews = (shown: ShownFields, choices: FieldChoices): readonly FieldView[] => [
  ...fieldUses.map((use) => makeFieldView(use, shown, choices[use])),
  { what: 'Sprint', ...fieldAndWhy(findSprintField(shown.fields)) },
  { what: 'Flagged', ...fieldAndWhy(findFlaggedField(shown.fields, shown)) },
];

const makeFieldView = (use: FieldUse, shown: ShownFields, choice: string): FieldView => {
  const { fields, projectId, estimation, style } = shown;
  const ofBoard = use === 'estimate' ? estimation : undefined;
  const chosen = findChosenField(use, fields, { choice, projectId, style });
  const byStyle = use === 'estimate' && chosen.kind === 'several' ? fieldsByStyle(shown) : undefined;
  const isUndecided = byStyle === undefined && (chosen.kind === 'several' || chosen.kind === 'gone');
  return {
    what: fieldUseNames[use],
    ...(ofBoard === undefined ? (byStyle ?? fieldAndWhy(chosen)) : boardField(fields, ofBoard)),
    choice: {
      use,
      from: fieldsToChoose(use, fields, projectId),
      byItself: byStyle ?? fieldAndWhy(findChosenField(use, fields, { choice: automatic, projectId, style })),
      needed: ofBoard === undefined && isUndecided,
      boardDecides: ofBoard !== undefined,
    },
  };
};

/** For the whole site: the style of each project decides between Jira's two point fields (E8). */
const fieldsByStyle = ({ fields, projectId }: ShownFields): FieldAndWhy | undefined => {
  if (projectId !== undefined) return undefined;
  const company = findPointsField(fields, { style: 'company-managed' });
  const team = findPointsField(fields, { style: 'team-managed' });
  return company.kind === 'found' && team.kind === 'found' ? { why: messages.byStyle(company, team) } : undefined;
};

type FieldAndWhy = Pick<FieldView, 'found' | 'why'>;

const boardField = (fields: KnownFields['fields'], estimation: NonNullable<KnownFields['estimation']>): FieldAndWhy =>
  estimation.type === 'field'
    ? fieldAndWhy(findBoardField(fields, estimation.fieldId))
    : { why: messages.noBoardField };

/** Where several fit, none is read: a wrong one would be wrong without anybody seeing it (E2). */
const fieldAndWhy = (found: FieldFound): FieldAndWhy => {
  if (found.kind === 'found') return { found: { id: found.id, name: found.name }, why: found.why };
  return { why: found.kind === 'several' ? messages.several(found.candidates) : found.why };
};
