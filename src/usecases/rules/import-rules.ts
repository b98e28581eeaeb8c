import type { Answer } from '../../contract/answer';
import type { ImportedView } from '../../contract/rules-view';
import { type FieldUse, fieldUses, automatic } from '../../domain/fields/field-use';
import { fieldsToChoose } from '../../domain/fields/find-chosen-field';
import type { JiraField } from '../../domain/fields/jira-field';
import { compareRules } from '../../domain/rules/compare-rules';
import type { Rules } from '../../domain/rules/rules';
import { settingName } from '../../domain/rules/setting-name';
import { type FieldSources, readSiteFields } from '../project/project-fields';
import type { RulesLayer } from './rules-layer';

const messages = { unknownField: (use: FieldUse, id: string) => `${settingName(`fields.${use}`)}: ${id}` };

/**
 * Parses exported rules for the editor and says what they would change; nothing is saved.
 * @throws SourceFailure
 */
export const readImport = async <T>(
  sources: FieldSources,
  layer: RulesLayer<T>,
  text: string,
): Promise<Answer<ImportedView>> => {
  const imported = layer.parse(text);
  if (!imported.ok) return { ok: false, problem: { code: 'not-imported', faults: imported.faults } };
  const rules = layer.effective(imported.content);
  const inForce = layer.effective((await layer.store.readNewest())?.rules ?? layer.unsaved);
  return {
    ok: true,
    value: {
      rules,
      own: layer.own(imported.content),
      changes: compareRules(inForce, rules),
      filledIn: (imported.filledIn ?? []).map(settingName),
      unknownFields: unknownFields(rules, await readSiteFields(sources), layer.projectId),
    },
  };
};

/** Ids differ on every site, so the fields of an import from elsewhere are seldom here. */
const unknownFields = (
  { fields: choices }: Rules,
  fields: readonly JiraField[],
  projectId: string | undefined,
): readonly string[] => {
  const isHere = (use: FieldUse): boolean =>
    fieldsToChoose(use, fields, projectId).some(({ id }) => id === choices[use]);
  return fieldUses
    .filter((use) => choices[use] !== automatic && !isHere(use))
    .map((use) => messages.unknownField(use, choices[use]));
};
