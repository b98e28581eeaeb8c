/**
 * What a link says without case, marks at its ends and the small words that change nothing: "This
 * issue is currently blocked by …" is "blocked by". Blank where nothing is said.
 */
export const plainLinkWords = (words: string): string => {
  const plain = words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[\s_-]+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const short = english.reduce((shortened, [pattern, instead]) => shortened.replace(pattern, instead), plain);
  // Nothing but small words stays as it is.
  return short === '' ? plain : short;
};

const thing = '(?:issues?|items?|work items?|tickets?|tasks?|stor(?:y|ies))';

const deeds = '(?:finished|completed|started|begun|implemented|resolved|closed|delivered|released|developed)';

const english: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^(?:(?:this|the current) ${thing} |this |it )`), ''],
  [/\b(?:cannot|can not|cant|could not|couldn't|may not|must not)\b/g, "can't"],
  [/^(?:(?:has|have|needs?|is) to|must) be (?=\p{L}+ (?:after|before)$)/u, 'must be '],
  [new RegExp(`\\bbe ${deeds}(?= (?:after|before|until)$)`), 'be done'],
  [/^(?:is|are|was|were|gets|got|has been|have been) (?=\p{L})/u, ''],
  [/^(?:being|currently|still|directly|now) (?=\p{L})/u, ''],
  [/^(?:an?|the) (?=\p{L})/u, ''],
  [new RegExp(` (?:the |this |that |these |those |an? |other |linked |following )*${thing}$`), ''],
];
