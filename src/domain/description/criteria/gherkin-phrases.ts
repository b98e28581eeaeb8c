/** The kinds of lines in a scenario; `and` stands for "and" and "but". */
export type Step = 'scenario' | 'given' | 'when' | 'then' | 'and';

/**
 * The first word of a scenario at the beginning of a line. Sticky, so that only the beginning is
 * tried.
 */
export const scenarioOpening = /[ \t>*_•\-–(\d.)]*(?:given|angenommen|gegeben|[ée]tant|dad[oa]|前提|假|给定|給定)/iy;

/** The words of each step, by `|`; `s?` is an optional letter. */
const stepWords: Readonly<Record<Step, string>> = {
  scenario: 'scenario outline|scenario|szenario|scénario|escenario|cenário|シナリオ|场景|場景',
  given:
    'given|angenommen|gegeben sei|gegeben seien|gegeben|étant donnée?s?|etant donnee?s?|dados?|dadas?|前提|假如|假设|假定|给定|給定',
  when: "when|wenn|quand|lorsque|lorsqu'|cuando|quando|もし|当|當",
  then: 'then|dann|alors|entonces|então|entao|ならば|那么|那麼|则|則',
  and: 'and|but|und|aber|et|mais|pero|y|e|mas|かつ|しかし|并且|而且|但是',
};

/** A step at the beginning of a line; its keyword is the first group. */
export const stepOpening = new RegExp(
  String.raw`^[\s>*_•\-–(]*(?:\d+[.)]\s*)?[*_]*(${Object.values(stepWords).join('|')})(?:(?=[\s:,*_…]|$)|(?<=[\u3040-\u9fff]))`,
  'i',
);

/** A When later in a line, in lower case. */
export const laterWhen = /(?:^|[\s,;*])(?:when|wenn|quand|lorsque|cuando|quando)\b|もし|当|當/;

/** A Then later in a line, in lower case. */
export const laterThen = /(?:^|[\s,;*])(?:then|dann|alors|entonces|então|entao)(?=[\s,:*]|$)|ならば|那么|那麼|则|則/;

/** The step of each spelling of its keywords, in lower case. */
export const stepKeywords: ReadonlyMap<string, Step> = new Map(
  (['scenario', 'given', 'when', 'then', 'and'] as const).flatMap((step) =>
    stepWords[step].split('|').flatMap((word) => spellings(word).map((spelling): [string, Step] => [spelling, step])),
  ),
);

/** The words that an optional letter (`s?`) stands for. A declaration, since it is called above. */
function spellings(word: string): string[] {
  const mark = word.indexOf('?');
  if (mark === -1) return [word];
  return [word.slice(0, mark - 1) + word.slice(mark + 1), word.slice(0, mark) + word.slice(mark + 1)].flatMap(
    spellings,
  );
}
