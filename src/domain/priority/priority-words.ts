import { formulaNames } from './formulas';
import { moscowNames } from './moscow-settings';
import { signalNames } from './signals';

/** What the value at a path of the priority settings is, where settings are compared: "Priority: weight of votes". */
export const priorityWords = (path: string): string => words.get(path) ?? path;

/** How a method of scoring is called. */
export const methodWord = (method: string): string => methods.get(method) ?? method;

const methods: ReadonlyMap<string, string> = new Map([['signals', 'what Jira knows'], ...Object.entries(formulaNames)]);

const words: ReadonlyMap<string, string> = new Map([
  ['priority', 'Priority: method, weights and MoSCoW'],
  ['priority.method', 'Priority: scored by'],
  ...Object.entries(signalNames).map(([signal, name]): [string, string] => [
    `priority.weights.${signal}`,
    `Priority: weight of ${name.toLowerCase()}`,
  ]),
  ...Object.entries(formulaNames).map(([formula, name]): [string, string] => [
    `priority.half.${formula}`,
    `Priority: ${name} that scores 50`,
  ]),
  ...Object.entries(moscowNames).flatMap(([category, name]): [string, string][] => [
    [`priority.moscow.proposeFrom.${category}`, `MoSCoW: "${name}" proposed from priority`],
    [`priority.moscow.words.${category}`, `MoSCoW: words for "${name}"`],
  ]),
  ['priority.moscow.mostMustHaves', 'MoSCoW: must-haves at most, of the forecast capacity'],
]);
