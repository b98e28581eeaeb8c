/** Where an indicator stands in a text: `to` is the index after it; `text` is as written. */
export type Indicator = { readonly from: number; readonly to: number; readonly text: string };

/** "As a", "As an", "As the" at the start of a story, or after "User story:", "1." and the like. */
export const roleIndicator = (text: string): Indicator | undefined => {
  const match = asRole.exec(text);
  return match === null || idiom.test(text.slice(match[0].length)) || participle.test(text)
    ? undefined
    : { from: 0, to: match[0].length, text: match[1] ?? '' };
};

const announced = String.raw`^[^\p{L}\p{N}]*(?:\d+[.):]?\s+)?(?:(?:user\s+)?story(?:\s+#?\d+)?\s*[:\-–—]\s*)?[^\p{L}\p{N}]*`;

const asRole = new RegExp(
  String.raw`${announced}(as(?:\s*:)?(?:\s+(?:an?|the|one of the))?(?:\s*:)?)\s+(?=[^\s,])`,
  'iu',
);

/** "As a result, …" tells no role; "as of", "as we", "as soon as" neither. */
const idiom =
  /^(?:results?|consequences?|work-?around|(?:first|second|next|last|final) (?:step|iteration)|follow[- ]?up|rule|reminder|side[- ]?(?:note|effect)|note|example|alternative|part of|matter|whole|start|bonus|minimum|compromise|test|precaution|fallback|temporary|short[- ]term|of|we|i|it|you|they|this|that|there|soon|long|well|far|much|many|if|per|seen|shown|is|in|an? )\b/i;

/** "As reported in …", "as discussed". */
const participle = /^\W*as\s+\p{L}+ed\b/iu;

/** The first wish or ability ("I want to", "we need", "I can") outside of a subordinate clause. */
export const meansIndicator = (text: string): Indicator | undefined => {
  for (const match of text.matchAll(wish)) {
    if (subordinate.test(text.slice(Math.max(0, match.index - 12), match.index))) continue;
    return { from: match.index, to: match.index + match[0].length, text: match[0].replace(/^[\s,]+/, '') };
  }
  return undefined;
};

const adverb = String.raw`(?:(?:only|also|just|really|always|simply|currently)\s+)?`;

const apostrophe = String.raw`\\?['’]`;

const wish = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:` +
    [
      String.raw`(?:I|we)\s+${adverb}(?:do\s+not\s+|don${apostrophe}?t\s+)?(?:want|wish|need|expect|prefer|would\s+(?:really\s+)?(?:like|love|prefer))`,
      String.raw`(?:I|we)${apostrophe}d\s+(?:really\s+)?(?:like|love|prefer)`,
      String.raw`(?:I|we)(?:\s+(?:am|are|should|must|shall|will|would|can|may)|${apostrophe}(?:m|re))\s+(?:be\s+)?(?:able|allowed)(?=\s+to\b)`,
      String.raw`(?:I|we)\s+${adverb}(?:have(?=\s+to\b)|can(?:not|${apostrophe}t)?(?![\p{L}'’])|must|should|may|shall|will)`,
      String.raw`wants?(?=\s+to\b)|(?<=,\s)would\s+like|(?<=,\s)wants?(?=\s)`,
    ].join('|') +
    String.raw`)(?![\p{L}'’])(?:\s*:)?(?:\s+to(?![\p{L}-]))?(?:\s+be\s+able\s+to(?!\p{L}))?`,
  'giu',
);

const subordinate =
  /(?:^|\s)(?:when(?:ever)?|if|while|where|that|who|which|what|how|once|after|before|because|since|until|unless|as)\s+$/i;

/**
 * The first phrase that announces a benefit: "so that", "in order to", "so as to", "so" before a
 * clause. "so that that" is one phrase.
 */
export const endsIndicator = (text: string): Indicator | undefined => {
  const match = benefit.exec(text);
  return match === null
    ? undefined
    : { from: match.index, to: match.index + match[0].length, text: (match[1] ?? '').trim() };
};

const benefit =
  /(?:^|[\s,;:.–—-]+)(so\s+that(?:\s+that)?\b|in\s+order\s+(?:to|that|for)\b|so\s+as\s+to\b|(?<=[,;]\s*)so\b(?!\s+(?:far|much|many|long|called|on|forth|as|to)\b)|(?<!\b(?:do|does|doing|done|did|if|or|even|not|think|say|and)\s)so(?=\s+(?:I|we|you|he|she|it|they|there|my|our|your|their|the|this|these|those|an?|each|every|all|no|people|users?|customers?)\b))[\s,:]*/i;

/** The benefit before the role: "In order to …, as a …". Its groups: indicator and benefit. */
export const benefitFirst = /^\W*(in order to|in order that|so that)\s+(.+?)[\s,]+(?=as an?\s)/i;

/** A sentence that goes on with the story of the one before: "So that …". */
export const continuation =
  /^\W*(?:so that|so (?:I|we)\b|in order (?:to|that)|(?:I|we) (?:want|need|would like|wish)\b)/i;
