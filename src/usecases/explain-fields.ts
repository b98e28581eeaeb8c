import type { FieldView } from '../contract/rules-view';
import { findCriteriaField } from '../domain/estimates/criteria-field';
import type { FieldFound } from '../domain/estimates/field-found';
import { findPointsField } from '../domain/estimates/points-field';
import { findSprintField } from '../domain/estimates/software-fields';
import { estimationOf, originalEstimate, siteFields, type FieldSources } from './fields-of-project';

/** Which fields the app reads of a project's items and why these, as the panel reads them. */
export const explainFields = async (
  sources: FieldSources,
  project: { readonly id: string; readonly key: string },
): Promise<readonly FieldView[]> => {
  const estimation = await estimationOf(sources, project);
  const fields = await siteFields(sources);
  const asked = { projectId: project.id };
  return [
    estimation !== undefined && estimation.type !== 'field'
      ? { what: 'Estimate', why: 'The board of this project does not estimate by a field.' }
      : estimation?.fieldId === originalEstimate
        ? {
            what: 'Estimate',
            found: { id: originalEstimate, name: 'Original estimate' },
            why: 'The board estimates by time.',
          }
        : viewOf('Estimate', findPointsField(fields, { ...asked, boardFieldId: estimation?.fieldId })),
    viewOf('Acceptance criteria', findCriteriaField(fields, asked)),
    viewOf('Sprint', findSprintField(fields)),
  ];
};

/** Where several fit, none is read: a wrong one would be wrong without anybody seeing it (E2). */
const viewOf = (what: string, found: FieldFound): FieldView => {
  if (found.kind === 'found') return { what, found: { id: found.id, name: found.name }, why: found.why };
  if (found.kind === 'none') return { what, why: found.why };
  const names = found.candidates.map(({ id, name }) => `"${name}" (${id})`).join(', ');
  return { what, why: `Several fields fit, so none is read: ${names}. Rename or remove all but one of them.` };
};
