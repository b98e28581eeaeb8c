import { asRole, idiom, noRoleWords, participle, timeClause } from './role-phrases';

/** Where an indicator stands in a text: `to` is the index after it; `text` is as written. */
export type Indicator = { readonly from: number; readonly to: number; readonly text: string };

/** "As a", "As the", "As" with somebody after it: not "As a result", "As time goes by". */
export const roleIndicator = (text: string): Indicator | undefined => {
  const match = asRole.exec(text);
  if (match === null) return undefined;
  const [{ length: to }, indicator = '', article] = match;
  const after = text.slice(to);
  const isClause = idiom.test(after) || timeClause.test(after) || (article === undefined && isBare(after, indicator));
  return isClause ? undefined : { from: 0, to, text: indicator };
};

/** Whether "as" without an article names nobody. A name in capitals is one. */
const isBare = (after: string, as: string): boolean => {
  const word = /^\p{L}+(?![\p{L}-])/u.exec(after)?.[0] ?? '';
  const isName = word.length > 1 && word === word.toUpperCase() && !as.startsWith('AS');
  return (
    (!isName && noRoleWords.has(word.toLowerCase())) ||
    (participle.test(after) && !/^logged[- ]in\s+\p{L}/iu.test(after))
  );
};

/** The first wish or ability ("I want to", "we need", "I can") outside of a subordinate clause. */
export const meansIndicator = (text: string): Indicator | undefined => firstInMainClause(text, wish);

/** The first "I" before any other verb: "I see …", "I am notified …". */
export const plainIndicator = (text: string): Indicator | undefined =>
  anyone.test(text) ? firstInMainClause(text, plain) : undefined;

const anyone = /\b(?:I|we)\b/i;

const firstInMainClause = (text: string, phrase: RegExp): Indicator | undefined => {
  phrase.lastIndex = 0;
  for (let match = phrase.exec(text); match; match = phrase.exec(text)) {
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

/** "I was", "I tried", "I found": what happened; "I think": an opinion. Neither is a wish. */
const noWish = String.raw`(?:am|are|was|were|had|did|and|or|as|who|that|myself|ourselves|in|on|at|with|found|saw|got|went|made|took|gave|lost|bought|sent|told|said|came|kept|left|knew|thought|wrote|broke|began|chose|held|met|paid|ran|spent|stood|understood|forgot|think|believe|guess|assume|suppose|wonder|doubt|feel|(?:suggest|propose|recommend)\s+(?:that|we|to|\p{L}+ing)|have\s+(?:been|had|seen|found|got|made|lost|done|\p{L}+ed)|(?!embed|shed)\p{L}+[^e\P{L}]ed)(?![\p{L}'’])`;

const served = String.raw`(?:(?:also|always|only|\p{L}+ly)\s+)?(?:notified|informed|alerted|warned|reminded|told|shown|given|sent|asked|offered|prompted|redirected|guided|taken|kept|led)\b`;

const plain = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:I|we)(?:(?:\s+(?:am|are)|${apostrophe}(?:m|re))(?=\s+${served})|${apostrophe}ll(?=\s+\p{L})|(?=\s+(?:(?:just|also|never|always|often|only|now|then|already|still|\p{L}+ly)\s+)?(?!${noWish})\p{L}))`,
  'giu',
);

const subordinate =
  /(?:^|\s)(?:when(?:ever)?|if|while|where|whether|that|who|which|what|how|why|once|after|before|because|since|until|unless|though|than|so|as|time)\s+$/i;

/** Whether what stands before an indicator ends a clause: a comma, a full stop, "and", "but". */
export const endsClause = /(?:[,.;:–—-]|\b(?:and|but))\s*$/i;

/**
 * The first phrase that announces a benefit: "so that", "in order to", "so as to", "so" before a
 * clause. "so that that" is one phrase. Where both are, "so that" names it and not a "so" before.
 */
export const endsIndicator = (text: string): Indicator | undefined => {
  const full = fullPhrase.exec(text);
  const short = full && /that/i.test(full[0]) ? null : bareSo.exec(text);
  const match = full && (!short || full.index < short.index) ? full : short;
  return match ? { from: match.index, to: match.index + match[0].length, text: (match[1] ?? '').trim() } : undefined;
};

const fullPhrase = /(?<![([\w])(so\s+that(?:\s+that)?\b|in\s+order\s+(?:to|that|for)\b|so\s+as\s+to\b)[\s,:]*/i;

/** "so" of a degree or a reference: "is so slow", "do so", "so far". */
const noClause = String.raw`(?<!\b(?:do|does|doing|done|did|if|or|even|not|think|say|and|is|are|was|were|be|been|being|becomes?|seems?|looks?|feels?|just|ever|very)\s)so(?![-‐])(?!\s+(?:far|much|many|few|little|long|called|on|forth|as|to)\b)`;

/** Who or what "so" goes on with: a determiner, things, or a few words and a verb. */
const subject = String.raw`(?:I|we|you|he|she|it|they|there|my|our|your|his|her|their|its|the|this|these|those|an?|each|every|all|any|some|both|several|only|others?|more|most|no|none|nothing|nobody|(?:every|any|some)(?:one|body|thing)|when(?:ever)?|if|once|people)(?![\p{L}'’-])`;
const noDegree = String.raw`(?!\p{L}+ly\b|\p{L}+\s+(?:that|as|I|we|you|he|she|it|they|nobody|no|one|everyone|everybody|the|an?|my|our)\b)`;
const several = String.raw`(?:\p{L}[\p{L}-]+\s+){0,2}?\p{L}[\p{L}-]+(?<![isu]s)(?<=s)\s+(?!that\b|as\b)\p{L}`;
const verb = String.raw`(?:can|could|may|might|will|would|should|must|do|does|did|is|are|has|have|had|wo|ca)(?:not|n['’]t|['’]t)?(?!\p{L})|(?:gets?|knows?|sees?|stays?|finds?|needs?|works?|runs?|keeps?|loses?|remains?|becomes?|takes?|makes?|goes|comes|feels?|learns?|saves?|spends?|waits?|never|always|no longer)\b`;

const bareSo = new RegExp(
  String.raw`((?<=[,;:]\s*|\s[–—-]\s+)so\b(?![-‐])(?!\s+(?:far|much|many|long|called|on|forth|as|to)\b)|(?<=\s)${noClause}(?=\s+(?:${subject}|${noDegree}(?:${several}|(?:(?!(?:that|as|to)\b)[\p{L}\p{N}'’-]+\s+){1,5}?(?:${verb})))))[\s,:]*`,
  'iu',
);

/** A benefit in brackets at the end: "(so that …)". Its group: what stands inside. */
export const bracketed = /[([]((?:so|in order|to)\s[^()[\]]*)[)\]]\W*$/i;

/** The benefit before the role: "In order to …, as a …". Its groups: indicator and benefit. */
export const benefitFirst = /^\W*(in order to|in order that|so that)\s+(.+?)[\s,]+(?=as an?\s)/i;

/** A sentence that goes on with the story of the one before: "So that …". */
export const continuation =
  /^\W*(?:so that|so (?:I|we|they|the|my|our|people)\b|so \p{L}+s (?:can|will|know|have|are)\b|in order (?:to|that)|(?:I|we) (?:want|need|would like|wish)\b)/iu;
