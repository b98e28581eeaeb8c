import { normaliseLabel } from '../description/outline/topics';

/** One thing that is wrong with rules: where, and a sentence that says what to do. */
export type Fault = { readonly path: string; readonly message: string };

/**
 * Reads one value of unknown shape and notes what is wrong with it. Each reading gives a value even
 * where there is a fault, so that all faults come together; whoever reads looks at the faults
 * before using the values.
 */
export type SettingsParser = {
  readonly member: (name: string) => SettingsParser;
  /** Refuses every member but these, by name. */
  readonly only: (names: readonly string[], refusal?: string) => void;
  readonly number: (least: number, most: number) => number;
  readonly whole: (least: number, most: number) => number;
  readonly boolean: () => boolean;
  /** One of the known words. */
  readonly oneOf: <const Word extends string>(known: readonly [Word, ...Word[]]) => Word;
  /** A text of any lines, which may be empty. */
  readonly text: (mostCharacters: number) => string;
  /** A list of labels for people: without blanks around them, each with a letter or digit. */
  readonly labels: (mostLabels: number, mostCharacters: number) => readonly string[];
  /**
   * Some of the known words, each once, in the order that somebody has put them into; at least one.
   */
  readonly order: <const Word extends string>(known: readonly Word[]) => readonly Word[];
  /** Notes a fault of this value: `message` completes the sentence that its path begins. */
  readonly fault: (message: string) => void;
  /** No fault was found in this value or inside it. */
  readonly sound: () => boolean;
};

export const settingsParser = (value: unknown, path: string, faults: Fault[]): SettingsParser => {
  const fault = (message: string): void => {
    faults.push({ path, message: `${path === '' ? 'The file' : `"${path}"`} ${message}` });
  };
  const number = (least: number, most: number, kind: string, isKind: (candidate: unknown) => boolean): number => {
    if (typeof value === 'number' && isKind(value) && value >= least && value <= most) return value;
    fault(`must be a ${kind} from ${least} to ${most}.`);
    return 0;
  };
  return {
    member: (name) =>
      settingsParser(
        isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined,
        path === '' ? name : `${path}.${name}`,
        faults,
      ),
    only: (names, refusal = 'is not known here') => {
      if (!isRecord(value)) {
        fault(value === undefined ? 'is missing: add it.' : 'must be an object.');
        return;
      }
      for (const name of Object.keys(value).filter((key) => !names.includes(key))) {
        faults.push({
          path: path === '' ? name : `${path}.${name}`,
          message: `"${name}" ${refusal}: remove it, or use one of ${names.join(', ')}.`,
        });
      }
    },
    number: (least, most) => number(least, most, 'number', Number.isFinite),
    whole: (least, most) => number(least, most, 'whole number', Number.isInteger),
    boolean: () => {
      if (typeof value !== 'boolean') fault('must be true or false.');
      return value === true;
    },
    oneOf: (known) => {
      const word = known.find((one) => one === value);
      if (word === undefined) fault(`must be one of ${known.join(', ')}.`);
      return word ?? known[0];
    },
    text: (mostCharacters) => {
      if (typeof value === 'string' && value.length <= mostCharacters) return value;
      fault(`must be a text of at most ${mostCharacters} characters.`);
      return '';
    },
    labels: (mostLabels, mostCharacters) => {
      if (!Array.isArray(value) || value.length > mostLabels) {
        fault(`must be a list of at most ${mostLabels} labels.`);
        return [];
      }
      const labels = value.filter((label) => typeof label === 'string').map((label) => label.trim());
      if (
        labels.length < value.length ||
        labels.some((label) => label.length > mostCharacters || normaliseLabel(label) === '')
      ) {
        fault(`must hold labels of 1 to ${mostCharacters} characters, each with a letter or digit.`);
      }
      return labels;
    },
    order: (known) => {
      const words = Array.isArray(value) ? known.filter((word) => value.includes(word)) : [];
      if (!Array.isArray(value) || value.length === 0 || words.length < value.length)
        fault(`must be a list of some of ${known.join(', ')}, each at most once.`);
      return Array.isArray(value) ? words.toSorted((one, other) => value.indexOf(one) - value.indexOf(other)) : [];
    },
    fault,
    sound: () => !faults.some((known) => known.path === path || known.path.startsWith(`${path}.`)),
  };
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
