import { wordSet } from '../../story/word-set';

/** Phrases of summaries, by which duplicates are recognised; in lower case. */

/** What Jira and people put before a copied summary. */
export const copyPrefixes =
  /^(?:\s*(?:(?:\[?clone\]?|copy of|kopie von|copie de|copia de)\b\s*[-:–—]?|(?:クローン|コピー|克隆|副本|복제)\s*[-:–—]))+/u;

/** Words that say too little to count: English, German, French and Spanish. */
export const fillerWords = wordSet(
  'a an the of to in on at for from by with and or as is are be i we my our it its this that so can want wants user users ' +
    'der die das den dem des ein eine einen und oder zu im in am mit für von auf ist ' +
    'le la les un une des du de et ou à au aux pour avec est el los las una y o en con por para',
);

/** They say how what follows belongs to what stands before, so they stay where they are. */
export const relations = wordSet(
  'to from by with as into before after over than instead -> => <- → ← ' +
    'zu mit für nach vor à au aux pour avec vers avant après con por para hacia antes después',
);

/** Where something is: whichever of these is said. */
export const places = wordSet('in on at im am auf en');

/** What stands before them belongs to what follows: it may as well be said the other way round. */
export const genitives = wordSet('of for');

/** What they join may change places. */
export const joins = wordSet('and or und oder et ou y o &');

/** Who acts, where one of these goes before what is done: not worth a word. */
export const actors = wordSet('user users');

/** What stands between two clauses; a comma only ends one that comes before a genitive. */
export const pauses = wordSet(', : ; | ( ) [ ] { } – — -');

/** Letters of the scripts in which no space stands between two words. */
export const unspaced =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Java}\p{scx=Bali}\p{scx=Lana}]/u;

/** There with some writers only, beside such a letter: spaces, commas and quotation marks. */
const idle = String.raw`[\s\u200b-\u200d\u2060,、・「」『』《》"'“”‘’]+`;

/** Such marks, where a letter or digit stands on the other side. */
export const idleMarks = new RegExp(
  String.raw`(?<=${unspaced.source})${idle}(?=[\p{L}\p{N}])|(?<=[\p{L}\p{M}\p{N}])${idle}(?=${unspaced.source})`,
  'gu',
);

/** What may be left out without loss: "of" between two things, "to do" at the end. */
export const idleParticles =
  /(?<=[\p{sc=Han}\p{sc=Kana}ー])[の的](?=[\p{sc=Han}\p{sc=Kana}])|(?:する|します)(?:こと)?$/gu;

/** Segments that say too little to count: particles, endings and single characters. */
export const particle = /^(?:\p{scx=Hira}+|\p{sc=Han}|ของ|ใน|ที่|และ|ให้|ຂອງ|ໃນ|ທີ່|និង|នៃ|ကို|ပါ)$/u;
