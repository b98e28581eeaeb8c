/**
 * The sentences of a text in order, with single spaces between words. A full stop ends a sentence
 * where a capital letter, digit, quotation mark or bracket follows, unless after an abbreviation.
 */
export const sentencesOf = (text: string): readonly string[] => {
  const whole = text.replace(/\s+/g, ' ').trim();
  const sentences: string[] = [];
  let from = 0;
  for (const { index, 0: end } of whole.matchAll(/[.!?…]+["'”’)\]]* (?=["'“‘([]?[\p{Lu}\d])/gu)) {
    if (abbreviation.test(whole.slice(Math.max(0, index - 12), index))) continue;
    sentences.push(whole.slice(from, index + end.length).trim());
    from = index + end.length;
  }
  const last = whole.slice(from);
  return last === '' ? sentences : [...sentences, last];
};

const abbreviation =
  /(?:^|[\s(,.])(?:etc|e\.?g|i\.?e|vs|cf|no|nos|approx|incl|excl|resp|fig|mr|mrs|ms|dr|st|inc|ltd|[a-z])$/i;
