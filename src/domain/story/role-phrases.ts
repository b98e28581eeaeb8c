import { actions } from './action-phrases';
import { wordSet } from './word-set';

const announced = String.raw`^[^\p{L}\p{N}]*(?:\d+[.):]?\s+)?(?:(?:user\s+)?story(?:\s+#?\d+)?\s*[:\-–—]\s*)?[^\p{L}\p{N}]*`;

/**
 * "As a", "As an", "As the" at the start, or after "User story:", "1." and the like. Group 2: the
 * article.
 */
export const asRole = new RegExp(
  String.raw`${announced}(as(?:\s*:)?(?:\s+(an?|the|one of the))?(?:\s*:)?)\s+(?=[^\s,])`,
  'iu',
);

/** "As it …", "as soon as": after a bare "as" these name nobody, save in capitals: "IT". */
export const noRoleWords = wordSet(`
  of we i it you he she they this that these those there here soon long well far much many if though per seen shown is was are in on
  at to for from with by such yet ever always usual before above below what when where who how and or not opposed compared regards`);

/** "As reported in …", "As discussed, …"; "As registered user" is a role. */
export const participle =
  /^\p{L}+ed(?=\s*[,.;:]|\s+(?:by|on|at|above|below|earlier|before|with|from|yesterday|in)\b)/iu;

/** "As a result, …", "As a temporary fix we …"; "As a test engineer" is a role. */
export const idiom =
  /^(?:result|consequence|part of|(?:results|consequences|work-?around|follow[- ]?up|rule|reminder|side[- ]?(?:note|effect)|note|example|alternative|matter|whole|way|means|favou?r|courtesy|start|bonus|minimum|compromise|test|precaution|fallback|(?:first|second|third|next|last|final|temporary|short[- ]term|interim|quick|further) (?:step|iteration|fix|solution|measure|work-?around|approach|resort))(?=\W*$|\s*[,:;.]|\s+(?:of|to|for|from|that|in|on|I|we|the|it|this|there|our|my)\b))(?![\p{L}-])/iu;

/** Verbs that only tell what happens, of one and of many. */
const happens = String.raw`is|was|has|had|does|goes|comes|becomes|begins|grows|gets|arrives|continues|evolves|happens|occurs|expands|joins|appears|shrinks|expires|graduates|retires|matures|unfolds`;
const happen = String.raw`are|were|have|had|do|can|cannot|could|must|should|will|would|go|come|become|begin|grow|get|arrive|continue|evolve|happen|occur|expand|join|appear|shrink|expire|graduate|retire|mature|unfold|add|ask|browse|buy|choose|create|edit|find|forget|give|interact|keep|know|learn|lose|make|navigate|pay|reach|read|receive|register|see|select|send|submit|take|try|upload|write`;

/** Verbs that name things as well: verbs where the clause ends or goes on with a small word. */
const ends = String.raw`approach|arise|close|decrease|draw|drop|end|fall|finish|increase|near|open|progress|rise|set|shift|start|turn`;
const moves = `${[...actions].join('|')}|log|pass|scroll|type|wait`;
const goesOn = String.raw`(?=\s*[,.;:]|\s*$|\s+(?:in|out|on|off|up|down|by|to|from|into|over|through|away|back|between|across|again|more|and|the|an?|my|our|their|his|her|its|this|these|new|each|every|within|\p{L}+ly|I|we)\b)`;

/** "return books": things that the verb is about, not people that a noun describes. */
const things = String.raw`(?=\s+\p{L}+(?<!(?:er|or|ist|ant|ian|[isu])s)(?<=s)\s*(?:[,.;:]|\s(?:I|we|to|in|on|for)\b))`;

/** What follows a person ("a user who …") or acts itself is no part of a clause with the time. */
const word = String.raw`(?!(?:who|whom|whose|that|which|where|when|if|i|we|you|he|she|they|it|there)\b)[\p{L}\p{N}'’-]+\s+`;
const inPhrase = String.raw`(?!(?:in|on|with|for|by|from|at|to|about|without)\b)${word}`;
const inNoun = String.raw`(?!of\b|\p{L}+ing\b)${inPhrase}`;
const several = String.raw`(?:\p{L}+(?<![isu]s)(?<=s)|people|children|men|women|data|staff)\s+`;

const away = String.raw`(?:(?:up|down|off|away|by|through|out|into)|in(?=\s*[,.;:]))`;

/** "time goes by", "the day ends", "users log in": what happens, not who. */
export const timeClause = new RegExp(
  String.raw`^(?=[^,.;:]{0,80}?(?:s\b|people|children|men\b|data|staff))(?:` +
    [
      String.raw`(?:${word}){1,7}?(?:${happens})`,
      String.raw`(?:${word}){0,6}?${several}(?:${happen})`,
      String.raw`(?:${inPhrase}){1,7}?(?<!\bof\s+)(?:${ends})e?s${goesOn}`,
      String.raw`(?:${inNoun}){1,6}?(?:${moves})e?s(?:${goesOn}|${things})`,
      String.raw`(?:${inPhrase}){0,6}?${several}(?:${ends}|${moves})(?:${goesOn}|${things})`,
      String.raw`(?:${inNoun}){1,6}?\p{L}+s\s+${away}`,
      String.raw`(?:${inNoun}){0,6}?${several}(?!\p{L}+(?:ed|ing)\b)\p{L}+\s+${away}`,
    ].join('|') +
    String.raw`)(?![\p{L}'’-])`,
  'iu',
);
