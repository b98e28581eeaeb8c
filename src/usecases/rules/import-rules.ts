import type { Answer } from '../../contract/answer';
import type { ImportedView } from '../../contract/rules-view';
import { fieldUses, automatic } from '../../domain/fields/field-use';
import { fieldsToChoose } from '../../domain/fields/find-chosen-field';
import type { JiraField } from '../../domain/fields/jira-field';
import { compareRules } from '../../domain/rules/compare-rules';
import type { Rules } from '../../domain/rules/rules';
import { settingName } from '../../domain/rules/value-names';
import { type FieldSources, siteFields } from '../project/project-fields';
import type { RulesLayer } from './rules-layer';

/** Reads exported rules for the editor and says what they would change; nothing is saved. */
export const readImport = async <T>(
  sources: FieldSources,
  layer: RulesLayer<T>,
  text: string,
): Promise<Answer<ImportedView>> => {
  const read = layer.read(text);
  if (!read.ok) return { ok: false, problem: { code: 'not-imported', faults: read.faults } };
  const rules = layer.effective(read.content);
  const now = layer.effective((await layer.store.readNewest())?.rules ?? layer.unsaved);
  return {
    ok: true,
    value: {
      rules,
      own: layer.own(read.content),
      changes: compareRules(now, rules),
      filledIn: (read.filledIn ?? []).map(settingName),
      unknownFields: unknownFields(rules, await siteFields(sources), layer.projectId),
    },
  };
};

/** Ids differ on every site, so the fields of an import from elsewhere are seldom here. */
const unknownFields = (
  { fields: choices }: Rules,
  fields: readonly JiraField[],
  projectId: string | undefined,
): readonly string[] =>
  fieldUses
    .filter(
      (use) =>
        choices[use] !== automatic && !fieldsToChoose(use, fields, projectId).some(({ id }) => id === choices[use]),
    )
    .map((use) => `${settingName(`fields.${use}`)}: ${choices[use]}`);
