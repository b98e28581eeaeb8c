import { fieldUses } from '../fields/field-use';
import { componentOf, type HealthComponentId, healthComponentIds } from '../health/components/all-components';
import { kindNames } from '../items/kind-names';
import { formulaNames } from '../priority/wsjf-rice-ice';
import { linkListNames } from '../links/link-settings';
import { moscowNames } from '../priority/moscow-settings';
import { signalNames } from '../priority/signals/signals';
import { commonNames } from '../wording/common-names';
import { inSentence } from '../wording/in-sentence';
import { fieldSettingName, generalSettingNames, mostMustHavesName, scoreLimitNames } from './setting-names';

/**
 * What the value at a path is, where settings are compared: "Stories, Estimate: weight", "Ready
 * from", "Health: weight of depth". The path itself where it is not known. `titleOf`: the title of
 * a check by its id, so that a screen need not bring the checks themselves.
 */
export const nameSetting = (path: string, titleOf: (check: string) => string | undefined): string => {
  const [group, kind = '', check = '', member = ''] = path.split('.');
  const component = componentAt(path);
  if (component !== undefined) return healthSettingName(component, check);
  if (group !== 'ruleSets') return settingNames.get(path) ?? path;
  const kindName = kindNamesByText[kind] ?? kind;
  if (check === '') return messages.checksOf(inSentence(kindName));
  return `${kindName}, ${titleOf(check) ?? check}: ${memberNames[member] ?? member}`;
};

const messages = { checksOf: (kind: string) => `Checks for ${kind}` };

/** The component of health whose setting stands at a path. */
export const componentAt = (path: string): HealthComponentId | undefined =>
  healthComponentIds.find((id) => path.startsWith(`health.${id}.`));

/** How a method of scoring is called. */
export const methodName = (method: string): string => methodNames.get(method) ?? method;

const methodNames: ReadonlyMap<string, string> = new Map([
  ['signals', 'what Jira knows'],
  ...Object.entries(formulaNames),
]);

const healthSettingName = (component: HealthComponentId, member: string): string => {
  const name = inSentence(componentOf(component).messages.name);
  if (member === 'weight') return `Health: ${inSentence(commonNames.weight)} of ${name}`;
  return `Health: ${name} ${member === 'atLeast' ? 'at least' : 'at most'}`;
};

/** By any text: a path may name a kind that is not known. */
const kindNamesByText: Readonly<Record<string, string>> = kindNames;

const memberNames: Readonly<Record<string, string>> = {
  on: 'on',
  required: inSentence(commonNames.required),
  weight: inSentence(commonNames.weight),
};

type Named = [path: string, name: string];

const prioritySettingNames: readonly Named[] = [
  ['priority', 'Priority: method, weights and MoSCoW'],
  ['priority.method', 'Priority: scored by'],
  ['priority.weights', 'Priority: weights'],
  ...Object.entries(signalNames).map(([signal, name]): Named => [
    `priority.weights.${signal}`,
    `Priority: weight of ${inSentence(name)}`,
  ]),
  ...Object.entries(formulaNames).map(([formula, name]): Named => [
    `priority.half.${formula}`,
    `Priority: ${name} that scores 50`,
  ]),
  ...Object.entries(moscowNames).flatMap(([category, name]): Named[] => [
    [`priority.moscow.proposeFrom.${category}`, `MoSCoW: "${name}" proposed from priority`],
    [`priority.moscow.proposeFromFormula.${category}`, `MoSCoW: "${name}" proposed from priority by a formula`],
    [`priority.moscow.words.${category}`, `MoSCoW: words for "${name}"`],
  ]),
  ['priority.moscow.proposeFrom', 'MoSCoW: proposed from priority'],
  ['priority.moscow.mostMustHaves', `MoSCoW: ${inSentence(mostMustHavesName)}`],
];

const settingNames: ReadonlyMap<string, string> = new Map([
  ...Object.entries(generalSettingNames),
  ...fieldUses.map((use): Named => [`fields.${use}`, fieldSettingName(use)]),
  ['links', 'Links that block or not'],
  ...Object.entries(linkListNames).map(([list, name]): Named => [`links.${list}`, name]),
  ['health', 'Health: weights and targets'],
  ['scoreLimits', 'Health: from which score it is good, and fair'],
  ...Object.entries(scoreLimitNames).map(([path, name]): Named => [path, `Health: ${inSentence(name)}`]),
  ...prioritySettingNames,
]);
