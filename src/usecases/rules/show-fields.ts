import type { FieldView } from '../../contract/rules-view';
import type { KnownFields } from '../../domain/fields/choose-field-ids';
import type { FieldFound } from '../../domain/fields/field-found';
import { type FieldChoices, fieldUses, type FieldUse, fieldUseNames, automatic } from '../../domain/fields/field-use';
import { findBoardField } from '../../domain/fields/find-board-field';
import { findChosenField, fieldsToChoose } from '../../domain/fields/find-chosen-field';
import { findSprintField } from '../../domain/fields/find-software-fields';
import { type FieldSources, fieldsOfProject, siteFields } from '../project/project-fields';
import { type RulesSources, rulesOfProject, rulesInForce } from '../project/rules-in-force';

/**
 * Which fields the app reads of a project's items and why these, as the panel reads them, and which
 * others may be chosen.
 */
export const showFields = async (
  sources: FieldSources & RulesSources,
  project: { readonly id: string; readonly key: string },
): Promise<readonly FieldView[]> => {
  const [known, { rules }] = await Promise.all([
    fieldsOfProject(sources, project),
    rulesOfProject(sources, project.id),
  ]);
  return viewsOf(known, rules.fields);
};

/** The same for the site: what is read in projects that choose nothing, where no board decides. */
export const showSiteFields = async (
  sources: FieldSources & Pick<RulesSources, 'rules'>,
): Promise<readonly FieldView[]> => {
  const [fields, { rules }] = await Promise.all([siteFields(sources), rulesInForce(sources.rules)]);
  return viewsOf({ fields }, rules.fields);
};

/** Of a project, or of the site where no project is named. */
type Place = Pick<KnownFields, 'fields'> & Partial<Pick<KnownFields, 'projectId' | 'estimation'>>;

const viewsOf = (place: Place, choices: FieldChoices): readonly FieldView[] => [
  ...fieldUses.map((use) => viewOf(use, place, choices[use])),
  { what: 'Sprint', ...told(findSprintField(place.fields)) },
];

const viewOf = (use: FieldUse, { fields, projectId, estimation }: Place, choice: string): FieldView => {
  const board = use === 'estimate' ? estimation : undefined;
  const chosen = findChosenField(use, fields, { choice, projectId });
  return {
    what: fieldUseNames[use],
    ...(board === undefined
      ? told(chosen)
      : board.type === 'field'
        ? told(findBoardField(fields, board.fieldId))
        : { why: 'The board of this project does not estimate by a field.' }),
    choice: {
      use,
      from: fieldsToChoose(use, fields, projectId),
      byItself: told(findChosenField(use, fields, { choice: automatic, projectId })),
      needed: board === undefined && (chosen.kind === 'several' || chosen.kind === 'gone'),
      boardDecides: board !== undefined,
    },
  };
};

/** Where several fit, none is read: a wrong one would be wrong without anybody seeing it (E2). */
const told = (found: FieldFound): Pick<FieldView, 'found' | 'why'> => {
  if (found.kind === 'found') return { found: { id: found.id, name: found.name }, why: found.why };
  if (found.kind !== 'several') return { why: found.why };
  const names = found.candidates.map(({ id, name }) => `"${name}" (${id})`).join(', ');
  return { why: `Several fields fit, so none is read until one is chosen: ${names}.` };
};
