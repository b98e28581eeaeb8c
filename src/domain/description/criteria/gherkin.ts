import { laterThen, laterWhen, scenarioOpening, type Step, stepKeywords, stepOpening } from './gherkin-phrases';

export type Scenarios = {
  /** Sets of steps that make one criterion each (A4), their lines joined. */
  readonly scenarios: readonly string[];
  /** The lines that belong to none. */
  readonly others: readonly string[];
};

/**
 * Gathers lines into scenarios. One set of Given, When and Then is one criterion, in one line or in
 * many. `strict`: a set needs all three; otherwise When and Then are enough.
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
    if (set && beginsAnotherSet(first, set)) close();
    if (first === undefined && (!set || set.steps.has('then'))) {
      close();
      others.push(line);
    } else if (first === 'and' && !set) others.push(line);
    else {
      set ??= { lines: [], steps: new Set() };
      set.lines.push(line);
      for (const step of steps) set.steps.add(step);
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

const nextLineStart = (text: string, from: number): number => {
  const end = text.indexOf('\n', from);
  return end === -1 ? -1 : end + 1;
};

type StepSet = { readonly lines: string[]; readonly steps: Set<Step> };

const isCompleteSet = ({ steps }: StepSet, strict: boolean): boolean =>
  steps.has('then') && steps.has('when') && (!strict || steps.has('given'));

const beginsAnotherSet = (step: Step | undefined, { steps }: StepSet): boolean =>
  step === 'scenario' || (step === 'given' && steps.has('when')) || (step === 'when' && steps.has('then'));

/** The steps in a line: the one it begins with, and When and Then later in the same line. */
const stepsOf = (line: string): readonly Step[] => {
  const match = stepOpening.exec(line);
  if (!match) return [];
  const first = stepKeywords.get((match[1] ?? '').toLowerCase());
  if (first === undefined) return [];
  if (first !== 'given' && first !== 'when') return [first];
  const rest = line.slice(match[0].length).toLowerCase();
  const steps: Step[] = [first];
  if (first === 'given' && laterWhen.test(rest)) steps.push('when');
  if (laterThen.test(rest)) steps.push('then');
  return steps;
};
