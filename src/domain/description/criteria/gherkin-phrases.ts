/** The kinds of lines in a scenario; `and` stands for "and" and "but". */
export type Step = 'scenario' | 'given' | 'when' | 'then' | 'and';

/**
 * The first word of a scenario at the beginning of a line. Sticky, so that only the beginning is
 * tried.
 */
export const scenarioOpening =
  /[ \t>*_•\-–(\d.)/!?+[\]:✅❌☐☑]*(?:\w{1,20}: |[xyni]\)[ \t]*|x\][ \t]*)?(?:given|angenommen|gegeben|[ée]tant|dad[oa]|dat[oi]|gegeven|stel|zakładając|mając|дано|допустим|припустимо|нехай|diyelim|givet|gitt|oletetaan|pokud|za předpokladu|조건|먼저|بفرض|בהינתן|यदि|अगर|biết|cho|dengan|diketahui|前提|假|给定|給定)/iy;

/** The words of each step, by `|`; `s?` is an optional letter. */
const stepWords: Readonly<Record<Step, string>> = {
  scenario:
    'scenario outline|scenario|szenario|scénario|escenario|cenário|scenariusz|сценарий|сценарій|senaryo|tapaus|scénář|시나리오|سيناريو|תרחיש|परिदृश्य|tình huống|kịch bản|skenario|シナリオ|场景|場景',
  given:
    'given|angenommen|gegeben sei|gegeben seien|gegeben|étant donnée?s?|etant donnee?s?|dados?|dadas?|dato|dati|gegeven|stel|zakładając|mając|дано|допустим|припустимо|нехай|diyelim ki|givet|gitt|oletetaan|pokud|za předpokladu|조건|먼저|بفرض|בהינתן|यदि|अगर|biết|cho|dengan|diketahui|前提|假如|假设|假定|给定|給定',
  when: "when|wenn|quand|lorsque|lorsqu'|cuando|quando|wanneer|jeżeli|jeśli|gdy|kiedy|когда|если|коли|якщо|eğer ki|när|når|kun|když|만일|만약|متى|عندما|כאשר|जब|khi|ketika|もし|当|當",
  then: 'then|dann|alors|entonces|então|entao|allora|dan|wtedy|то|тогда|тоді|o zaman|så|saa|niin|pak|그러면|اذاً|ثم|אז|אזי|तब|thì|maka|ならば|那么|那麼|则|則',
  and: 'and|but|und|aber|et|mais|pero|y|e|mas|ed|maar|oraz|и|но|а|та|але|і|ve|fakat|och|og|ja|mutta|ale|그리고|하지만|و|لكن|וגם|אבל|और|पर|và|nhưng|tapi|かつ|しかし|并且|而且|但是',
};

/** A step at the beginning of a line; its keyword is the first group. */
export const stepOpening = new RegExp(
  String.raw`^[\s>*_•\-–(]*(?:\d+[.)]\s*)?[*_]*(${Object.values(stepWords).join('|')})(?:(?=[\s:,*_…]|$)|(?<=[\u3040-\u9fff]))`,
  'i',
);

/** Where a clause with When begins later in a sentence: behind a sign, or in capitals (A14). */
export const clauseWhen = clauseOpening('when');

/** Where a clause with Then begins later in a sentence. */
export const clauseThen = clauseOpening('then');

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

/** The step that a cell or heading names: "Given", "Then:"; undefined where it says more. */
export const stepWord = (text: string): Step | undefined =>
  stepKeywords.get(
    text
      .replace(/[^\p{L}\p{M}' ]+/gu, ' ')
      .trim()
      .toLowerCase(),
  );

/** Scripts without spaces and capitals need neither sign. */
function clauseOpening(step: 'when' | 'then'): RegExp {
  const words = stepWords[step].split('|');
  const spaced = words.filter((word) => !/[\u3040-\u9fff]/.test(word));
  const anyCase = spaced.map((word) => word.replace(/\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`));
  const capital = spaced.map(
    (word) => word.charAt(0).toUpperCase() + `(?:${word.slice(1)}|${word.slice(1).toUpperCase()})`,
  );
  return new RegExp(
    String.raw`[,;:*_–—-]\s*(?:${anyCase.join('|')})(?![\p{L}\p{N}])|(?<=\s)(?:${capital.join('|')})(?![\p{L}\p{N}])|${words.filter((word) => !spaced.includes(word)).join('|')}`,
    'u',
  );
}
