import { type FieldFound, answerFor } from './field-found';
import { isTextField } from './find-criteria-field';
import { type FieldScope, type JiraField, fitsProject, namesOf } from './jira-field';

const messages = {
  what: 'checklist',
  why: 'It is a text field with the name that checklist apps give theirs.',
};

/**
 * Finds the text field in which a checklist app keeps its items (A1), by the names that widespread
 * apps give it. Their other fields ("Checklist Progress", "Checklist Completed") hold no items.
 */
export const findChecklistField = (fields: readonly JiraField[], { projectId }: FieldScope = {}): FieldFound =>
  answerFor(
    fields
      .filter((field) => isTextField(field) && fitsProject(field, projectId))
      .filter((field) => namesOf(field).some((name) => checklistNames.has(name))),
    messages,
  );

const checklistNames: ReadonlySet<string> = new Set([
  ...['checklist', 'checklists', 'checklist text', 'checklist items', 'smart checklist', 'issue checklist'],
  ...['checkliste', 'checklisten', 'liste de contrôle', 'lista de verificación', 'lista de verificação'],
  ...['チェックリスト', '检查清单', '檢查清單'],
]);
