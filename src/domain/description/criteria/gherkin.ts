/** The step that a line of a scenario begins with. */
export type Step = 'scenario' | 'given' | 'when' | 'then' | 'and';

export type Scenarios = {
  /** Sets of steps that make one criterion each (A4), their lines joined. */
  readonly scenarios: readonly string[];
  /** The lines that belong to none. */
  readonly others: readonly string[];
};

/**
 * Gathers steps into scenarios. One Given+When+Then set is one criterion, whether it stands in a
 * line or in many. `strict`: a set needs all three; otherwise When+Then do.
 */
export const gatherScenarios = (lines: readonly string[], strict: boolean): Scenarios => {
  const scenarios: string[] = [];
  const others: string[] = [];
  let set: { lines: string[]; steps: Set<Step> } | undefined;
  const close = (): void => {
    if (set && isComplete(set.steps, strict)) scenarios.push(set.lines.join('\n'));
    else if (set) for (const line of set.lines) others.push(line);
    set = undefined;
  };
  for (const line of lines) {
    const steps = stepsOf(line);
    const [first] = steps;
    if (
      set &&
      (first === 'scenario' ||
        (first === 'given' && set.steps.has('when')) ||
        (first === 'when' && set.steps.has('then')))
    )
      close();
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

/** Whether a scenario can begin in some line of a text: cheap, because every text is asked. */
export const mayHoldScenario = (text: string): boolean => {
  for (let line = 0; ; line += 1) {
    opening.lastIndex = line;
    if (opening.test(text)) return true;
    line = text.indexOf('\n', line);
    if (line === -1) return false;
  }
};

/** Sticky, so that nothing but the beginnings of lines is tried. */
const opening = /[ \t>*_•\-–(\d.)]*(?:given|angenommen|gegeben|[ée]tant|dad[oa]|前提|假|给定|給定)/iy;

/** The steps in a line: the one it begins with, and When and Then later in the same line. */
const stepsOf = (line: string): readonly Step[] => {
  const match = beginning.exec(line);
  if (!match) return [];
  const first = keywords.get((match[1] ?? '').toLowerCase());
  if (first === undefined) return [];
  if (first !== 'given' && first !== 'when') return [first];
  const rest = line.slice(match[0].length).toLowerCase();
  const steps: Step[] = [first];
  if (first === 'given' && laterWhen.test(rest)) steps.push('when');
  if (laterThen.test(rest)) steps.push('then');
  return steps;
};

const isComplete = (steps: ReadonlySet<Step>, strict: boolean): boolean =>
  steps.has('then') && steps.has('when') && (!strict || steps.has('given'));

const words: Readonly<Record<Step, string>> = {
  scenario: 'scenario outline|scenario|szenario|scénario|escenario|cenário|シナリオ|场景|場景',
  given:
    'given|angenommen|gegeben sei|gegeben seien|gegeben|étant donnée?s?|etant donnee?s?|dados?|dadas?|前提|假如|假设|假定|给定|給定',
  when: "when|wenn|quand|lorsque|lorsqu'|cuando|quando|もし|当|當",
  then: 'then|dann|alors|entonces|então|entao|ならば|那么|那麼|则|則',
  and: 'and|but|und|aber|et|mais|pero|y|e|mas|かつ|しかし|并且|而且|但是',
};

const beginning = new RegExp(
  String.raw`^[\s>*_•\-–(]*(?:\d+[.)]\s*)?[*_]*(${Object.values(words).join('|')})(?:(?=[\s:,*_…]|$)|(?<=[\u3040-\u9fff]))`,
  'i',
);

const keywords: ReadonlyMap<string, Step> = new Map(
  (['scenario', 'given', 'when', 'then', 'and'] as const).flatMap((step) =>
    words[step].split('|').flatMap((word) => spellings(word).map((spelling): [string, Step] => [spelling, step])),
  ),
);

/** The words that an optional letter (`s?`) stands for. */
function spellings(word: string): string[] {
  const at = word.indexOf('?');
  if (at === -1) return [word];
  return [word.slice(0, at - 1) + word.slice(at + 1), word.slice(0, at) + word.slice(at + 1)].flatMap(spellings);
}

const laterWhen = /(?:^|[\s,;*])(?:when|wenn|quand|lorsque|cuando|quando)\b|もし|当|當/;

const laterThen = /(?:^|[\s,;*])(?:then|dann|alors|entonces|então|entao)(?=[\s,:*]|$)|ならば|那么|那麼|则|則/;
