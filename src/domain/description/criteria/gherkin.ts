import type { TableRow } from '../../text/document';
import {
  clauseThen,
  clauseWhen,
  scenarioOpening,
  type Step,
  stepKeywords,
  stepOpening,
  stepWord,
} from './gherkin-phrases';
import { withoutMark } from './item-marks';

export type Scenarios = {
  /** Sets of steps that make one criterion each (A4), their lines joined. */
  readonly scenarios: readonly string[];
  /** The lines that belong to none. */
  readonly others: readonly string[];
};

/**
 * Gathers lines into scenarios. One set of Given, When and Then is one criterion, in one line or in
 * many; steps with nothing behind them are a template (A14). `strict`: a set needs all three;
 * otherwise When and Then are enough.
 */
export const gatherScenarios = (lines: readonly string[], strict: boolean): Scenarios => {
  const scenarios: string[] = [];
  const others: string[] = [];
  let set: StepSet | undefined;
  const close = (): void => {
    if (set && isCompleteSet(set, strict)) scenarios.push(set.lines.join('\n'));
    else if (set) for (const line of set.lines) others.push(line);
    set = undefined;
  };
  for (const line of lines) {
    const steps = stepsOf(line);
    const [first] = steps;
    if (set && beginsAnotherSet(first?.step, set)) close();
    if (first === undefined && (!set || set.filled.has('then'))) {
      close();
      others.push(line);
    } else if (first?.step === 'and' && !set) others.push(line);
    else {
      set ??= { lines: [], begun: new Set(), filled: new Set(), last: 'scenario' };
      addToSet(set, line, steps);
    }
  }
  close();
  return { scenarios, others };
};

/** Whether a scenario can begin in some line of a text: a cheap test, made of every text. */
export const mayHoldScenario = (text: string): boolean => {
  for (let start = 0; start !== -1; start = nextLineStart(text, start)) {
    scenarioOpening.lastIndex = start;
    if (scenarioOpening.test(text)) return true;
  }
  return false;
};

/** Whether a line is nothing but the word of a step, or "Scenario 2:" (A14). */
export const isBareStep = (line: string): boolean => {
  const [only, ...more] = stepsOf(line);
  return only !== undefined && more.length === 0 && !only.filled;
};

/**
 * The filled rows of a table with columns for Given, When and Then, a line for each (A14);
 * undefined for another table.
 */
export const scenarioRows = ([head, ...rows]: readonly TableRow[]): readonly string[] | undefined => {
  if (head === undefined) return undefined;
  const columns = head.cells.map((cell) => stepWord(cell));
  if (!(['given', 'when', 'then'] as const).every((step) => columns.includes(step))) return undefined;
  return rows.flatMap(({ cells }) => {
    const steps = head.cells.flatMap((name, index) =>
      isStep(columns[index]) ? [{ name, text: cells[index] ?? '' }] : [],
    );
    return steps.every(({ text }) => hasWord(text))
      ? [steps.map(({ name, text }) => `${name} ${text}`).join(', ')]
      : [];
  });
};

const isStep = (step: Step | undefined): boolean => step === 'given' || step === 'when' || step === 'then';

const nextLineStart = (text: string, from: number): number => {
  const end = text.indexOf('\n', from);
  return end === -1 ? -1 : end + 1;
};

/** `filled`: the steps that say something; `last`: what a line without a step goes on with. */
type StepSet = { readonly lines: string[]; readonly begun: Set<Step>; readonly filled: Set<Step>; last: Step };

const addToSet = (set: StepSet, line: string, steps: readonly StepPart[]): void => {
  set.lines.push(line);
  if (steps.length === 0 && hasWord(line)) set.filled.add(set.last);
  for (const { step, filled } of steps) {
    set.begun.add(step);
    set.last = step;
    if (filled) set.filled.add(step);
  }
};

const isCompleteSet = ({ filled }: StepSet, strict: boolean): boolean =>
  filled.has('then') && filled.has('when') && (!strict || filled.has('given'));

const beginsAnotherSet = (step: Step | undefined, { begun }: StepSet): boolean =>
  step === 'scenario' || (step === 'given' && begun.has('when')) || (step === 'when' && begun.has('then'));

/** A step of a line; `filled`: some word stands behind its keyword. */
type StepPart = { readonly step: Step; readonly filled: boolean };

/**
 * The steps in a line: the one it begins with, and When and Then where each opens a clause of its
 * own in the same sentence (A14).
 */
const stepsOf = (line: string): readonly StepPart[] => {
  const bare = withoutMark(line);
  const match = stepOpening.exec(bare);
  if (!match) return [];
  const first = stepKeywords.get((match[1] ?? '').toLowerCase());
  if (first === undefined) return [];
  const rest = bare.slice(match[0].length);
  if (first !== 'given' && first !== 'when') return [{ step: first, filled: hasWord(rest) }];
  const [sentence = ''] = rest.split(/[.!?]\s+(?=\S)/, 1);
  const when = first === 'given' ? clauseWhen.exec(sentence) : null;
  const then = clauseThen.exec(when ? sentence.slice(when.index + when[0].length) : sentence);
  const thenFrom = then ? then.index + (when ? when.index + when[0].length : 0) : undefined;
  const firstEnd = when?.index ?? thenFrom ?? rest.length;
  const steps: StepPart[] = [{ step: first, filled: hasWord(rest.slice(0, firstEnd)) }];
  if (when) steps.push({ step: 'when', filled: hasWord(sentence.slice(when.index + when[0].length, thenFrom)) });
  if (then && thenFrom !== undefined)
    steps.push({ step: 'then', filled: hasWord(sentence.slice(thenFrom + then[0].length)) });
  return steps;
};

/** A letter, or a number other than that of a scenario. */
const hasWord = (text: string): boolean => /\p{L}|\p{N}{3}|\p{N}\s*[%€$]/u.test(text);
