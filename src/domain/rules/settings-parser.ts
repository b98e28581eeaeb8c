import { normaliseLabel } from '../description/outline/topics';
import { groupDigits } from '../wording/number';
import type { Fault } from './fault';
import { isRecord, memberOf } from './json-object';
import { pathTo } from './rule-paths';

const messages = {
  fault: (path: string, what: string) => `${path === '' ? 'The file' : `"${path}"`} ${what}`,
  missing: 'is missing: add it.',
  object: 'must be an object.',
  unknown: 'is not known here',
  refused: (name: string, refusal: string, names: readonly string[]) =>
    `"${name}" ${refusal}: remove it, or use one of ${names.join(', ')}.`,
  number: (least: number, most: number) => `must be a number from ${least} to ${most}.`,
  whole: (least: number, most: number) => `must be a whole number from ${least} to ${most}.`,
  boolean: 'must be true or false.',
  option: (options: readonly string[]) => `must be one of ${options.join(', ')}.`,
  text: (mostCharacters: number) => `must be a text of at most ${mostCharacters} characters.`,
  labelList: (mostLabels: number) => `must be a list of at most ${mostLabels} labels.`,
  labels: (mostCharacters: number) =>
    `must hold labels of 1 to ${mostCharacters} characters, each with a letter or digit.`,
  order: (options: readonly string[]) => `must be a list of some of ${options.join(', ')}, each at most once.`,
};

/** The same in the words of the screen, where a field can hold such a value. */
const saysMessages = {
  number: (least: number, most: number) => `A number from ${groupDigits(least)} to ${groupDigits(most)}.`,
  whole: (least: number, most: number) => `A whole number from ${groupDigits(least)} to ${groupDigits(most)}.`,
  boolean: 'Switch it on or off.',
  option: 'Choose one from the list.',
  text: (mostCharacters: number) => `At most ${groupDigits(mostCharacters)} characters.`,
  labelList: (mostLabels: number) => `At most ${mostLabels} lines.`,
  labels: (mostCharacters: number) => `Each line has 1 to ${mostCharacters} characters, a letter or digit among them.`,
  order: 'Choose one place at least.',
};

/**
 * Parses one value of unknown shape and notes what is wrong with it. Each parsing gives a value
 * even where there is a fault, so that all faults come together: look at the faults before using
 * the values.
 */
export type SettingsParser = {
  readonly member: (name: string) => SettingsParser;
  /** Refuses every member but these, by name. */
  readonly only: (names: readonly string[], refusal?: string) => void;
  readonly number: (least: number, most: number) => number;
  readonly whole: (least: number, most: number) => number;
  readonly boolean: () => boolean;
  /** One of the options. */
  readonly oneOf: <const Option extends string>(options: readonly [Option, ...Option[]]) => Option;
  /** A text of any lines, which may be empty. */
  readonly text: (mostCharacters: number) => string;
  /** A list of labels for people: without blanks around them, each with a letter or digit. */
  readonly labels: (mostLabels: number, mostCharacters: number) => readonly string[];
  /** Some of the options, one at least, each once, in the order that somebody has put them into. */
  readonly order: <const Option extends string>(options: readonly Option[]) => readonly Option[];
  /** Notes a fault of this value: `what` completes the sentence that its path begins. */
  readonly fault: (what: string, says?: string) => void;
  /** No fault was found in this value or inside it. */
  readonly sound: () => boolean;
};

/** A parser of the value at a path, which adds to the faults. */
export const settingsParser = (value: unknown, path: string, faults: Fault[]): SettingsParser => {
  const setting: Setting = { value, path, faults };
  return {
    member: (name) => settingsParser(memberOf(value, name), pathTo(path, name), faults),
    only: (names, refusal = messages.unknown) => refuseOthers(setting, names, refusal),
    number: (least, most) => parseNumber(setting, least, most),
    whole: (least, most) => parseWhole(setting, least, most),
    boolean: () => parseBoolean(setting),
    oneOf: (options) => parseOption(setting, options),
    text: (mostCharacters) => parseText(setting, mostCharacters),
    labels: (mostLabels, mostCharacters) => parseLabels(setting, mostLabels, mostCharacters),
    order: (options) => parseOrder(setting, options),
    fault: (what, says = sentence(what)) => addFault(setting, what, says),
    sound: () => isSound(setting),
  };
};

/** A value of unknown shape, where it stands, and all faults so far. */
type Setting = { readonly value: unknown; readonly path: string; readonly faults: Fault[] };

const refuseOthers = (setting: Setting, names: readonly string[], refusal: string): void => {
  const { value, path, faults } = setting;
  if (!isRecord(value)) {
    addFault(setting, value === undefined ? messages.missing : messages.object);
    return;
  }
  for (const name of Object.keys(value))
    if (!names.includes(name))
      faults.push({ path: pathTo(path, name), message: messages.refused(name, refusal, names) });
};

const parseNumber = (setting: Setting, least: number, most: number): number => {
  const { value } = setting;
  if (typeof value === 'number' && isWithin(value, least, most)) return value;
  addFault(setting, messages.number(least, most), saysMessages.number(least, most));
  return 0;
};

const parseWhole = (setting: Setting, least: number, most: number): number => {
  const { value } = setting;
  if (typeof value === 'number' && Number.isInteger(value) && isWithin(value, least, most)) return value;
  addFault(setting, messages.whole(least, most), saysMessages.whole(least, most));
  return 0;
};

const isWithin = (value: number, least: number, most: number): boolean => value >= least && value <= most;

const parseBoolean = (setting: Setting): boolean => {
  if (typeof setting.value !== 'boolean') addFault(setting, messages.boolean, saysMessages.boolean);
  return setting.value === true;
};

const parseOption = <const Option extends string>(
  setting: Setting,
  options: readonly [Option, ...Option[]],
): Option => {
  const option = options.find((candidate) => candidate === setting.value);
  if (option === undefined) addFault(setting, messages.option(options), saysMessages.option);
  return option ?? options[0];
};

const parseText = (setting: Setting, mostCharacters: number): string => {
  const { value } = setting;
  if (typeof value === 'string' && value.length <= mostCharacters) return value;
  addFault(setting, messages.text(mostCharacters), saysMessages.text(mostCharacters));
  return '';
};

const parseLabels = (setting: Setting, mostLabels: number, mostCharacters: number): readonly string[] => {
  const { value } = setting;
  if (!Array.isArray(value) || value.length > mostLabels) {
    addFault(setting, messages.labelList(mostLabels), saysMessages.labelList(mostLabels));
    return [];
  }
  const labels = value.filter((label) => typeof label === 'string').map((label) => label.trim());
  const isLabel = (label: string): boolean => label.length <= mostCharacters && normaliseLabel(label) !== '';
  if (labels.length < value.length || !labels.every(isLabel))
    addFault(setting, messages.labels(mostCharacters), saysMessages.labels(mostCharacters));
  return labels;
};

const parseOrder = <const Option extends string>(setting: Setting, options: readonly Option[]): readonly Option[] => {
  const entries: readonly unknown[] = Array.isArray(setting.value) ? setting.value : [];
  const chosen = options.filter((option) => entries.includes(option));
  if (entries.length === 0 || chosen.length < entries.length)
    addFault(setting, messages.order(options), saysMessages.order);
  return chosen.toSorted((a, b) => entries.indexOf(a) - entries.indexOf(b));
};

const addFault = ({ path, faults }: Setting, what: string, says?: string): void => {
  faults.push({ path, message: messages.fault(path, what), ...(says === undefined ? {} : { says }) });
};

/** "must be lower." → "Must be lower." */
const sentence = (what: string): string => `${what.charAt(0).toUpperCase()}${what.slice(1)}`;

const isSound = ({ path, faults }: Setting): boolean =>
  !faults.some((fault) => fault.path === path || fault.path.startsWith(`${path}.`));
