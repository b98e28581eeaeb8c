import { isInstruction } from './instruction';

/** A longer line is somebody's own, and not worth the patterns. */
const longest = 300;

/**
 * What a template leaves in a line by itself is shorter than this, save its instructions, dots and
 * brackets.
 */
const longestMark = 80;

/**
 * A text that says nothing of its own: blank, dots, `<…>`, `[…]`, TBD, TODO, N/A, "Criterion 1", a
 * template's instructions (A6). `text` is one line or one list item.
 */
export const isPlaceholder = (text: string): boolean => isMark(text) || isInstruction(text);

/** What a template leaves to be replaced: blanks, dots, brackets, TBD. */
export const isMark = (text: string): boolean => {
  if (text.length > longest) return text.trim() === '';
  const bare = withoutFrame(text);
  return (
    bare === '' ||
    (bare.length <= longestMark && isShortMark(bare)) ||
    isUnfinished(bare) ||
    prefilled.test(bare) ||
    isBracketed(bare) ||
    isUnansweredField(bare) ||
    (bare.includes('Z') && variables.test(bare))
  );
};

const isShortMark = (text: string): boolean =>
  !/[\p{L}\p{N}]/u.test(text) ||
  empty.test(text) ||
  undecided.test(text) ||
  /^(?:TODO|FIXME)\b/.test(text) ||
  counted.test(text);

/** Without blanks, emphasis and quotation marks around it. */
const withoutFrame = (text: string): string => {
  let start = 0;
  let end = text.length;
  while (start < end && frame.has(text.charAt(start))) start += 1;
  while (end > start && frame.has(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
};

const frame: ReadonlySet<string> = new Set(' \t\n\u00a0*_~`"\'“”');

const empty =
  /^(?:n\/?a|n\.a\.|none|nil|null|no|keine?|nichts|aucune?|n[ée]ant|ningun[oa]?|nenhum[a]?|nada|なし|特になし|無し|未記入|无|暂无|無|ac|x{2,}|to do|fixme|wip|pending|dito|same|(?:see|as per|per|cf) (?:the )?(?:title|summary|subject))\W*$/i;

const undecided = new RegExp(
  [
    String.raw`^(?:tbd|tbc|tba)\b\S*(?:\s+\S+){0,5}$|^to-?do\s*[:\-–]`,
    String.raw`^(?:still )?(?:to be|needs? to be) (?:defined|determined|done|added|discussed|confirmed|decided|provided|filled(?: in)?|completed|specified|clarified|written|refined)\b\S*(?:\s+\S+){0,5}$`,
    String.raw`^(?:coming soon|work in progress|lorem ipsum.*|folgt(?: noch)?|offen|noch (?:offen|zu klären|zu definieren)|wird noch.{0,30})\W*$`,
    String.raw`^(?:à|a) (?:définir|definir|compléter|completar|préciser)\W*$|^por (?:definir|completar)\W*$|^pend(?:iente|ente)\W*$`,
    String.raw`^(?:未定|検討中|要検討|後日記入|待定|待补充|待确认|待補充|待完善)\W*$`,
  ].join('|'),
  'iu',
);

/** What widespread templates fill in themselves, and the quick actions of GitLab. */
const prefilled =
  /^(?:a clear and concise description of\b|(?:go to|click on|scroll down to) ['"‘“`]?\s*(?:\.{2,}|…)|see error\W*$|(?:then )?do (?:this|that|something)\W*$|this is what (?:i expected|actually happen|happen)|steps to reproduce the behaviou?r\W*$|if applicable, add screenshots\b|\/(?:label|unlabel|relabel|assign|unassign|cc|milestone|weight|estimate|epic|due|iteration|confidential|relate|type|todo)\b)/i;

/** "Criterion 1", "Deliverable 2", "Not in scope 2": the numbered nouns of templates. */
const counted =
  /^(?:(?:acceptance )?crit(?:erion|eria)|ac|requirement|deliverable|item|step|task|scenario|condition|point|example|(?:not )?in scope|outcome|test(?: case)?|bullet(?: point)?|option|goal|kriterium|anforderung|crit[èe]re|criterio|critério|requisito|条件|标准|基準|項目)\s*(?:#?\s*\d+|[a-cxyz#])?\s*[:.]?\s*(?:…|\.{2,})?$/i;

/** "As a …, I want …": what is left of a template's dots. */
const isUnfinished = (text: string): boolean =>
  (text.endsWith('..') || text.includes('…')) &&
  /(?:\.{3}|…)\W*$/.test(text) &&
  !quotedWords.test(text) &&
  (text.split(/\s+/).length <= (/(?:\.{3}|…).+(?:\.{3}|…)/.test(text) ? 16 : 5) || isOfTemplateWords(text));

/** 'The button says "Saving…"': words of the product that end in dots. */
const quotedWords = /["“'‘`«][^"”'’`»]*\p{L}[^"”'’`»]*(?:\.{2,}|…)["”'’`»]?$/u;

/**
 * "Browser [e.g. chrome, safari]", "Version: <if known>": what a form asks for, with its example in
 * place of an answer.
 */
const isUnansweredField = (text: string): boolean => {
  const open = text.search(/[[<{]/);
  return open > 0 && open <= longestName && exampleInBrackets.test(text.slice(open));
};

/** The name of a field in a form is shorter than this. */
const longestName = 50;

const exampleInBrackets =
  /^(?:\[[^[\]]+\]|<[^<>]+>|\{[^{}]+\})\W*$(?<=^.\s*(?:e\.? ?g\b|for example|ex\.|i\.e\.|such as|if (?:applicable|known|relevant|any)|optional|your |insert |enter |z\.\s?b\.|p\. ?ex|por ejemplo|例).*)/i;

/**
 * Only brackets, or brackets between the words that hold a template together: "Given <context> when
 * <action>".
 */
const isBracketed = (text: string): boolean => {
  if (!text.includes('<') && !text.includes('[') && !text.includes('{')) return false;
  if (/^(?:<[^<>]*>|\[[^[\]]*\](?:\(\w*\))?|\{\{?[^{}]*\}?\})$/.test(text)) return true;
  const around = text.replace(/<[^<>]*>|\[[^[\]]*\]|\{\{?[^{}]*\}?\}/g, ' ');
  if (around === text) return false;
  return isOfTemplateWords(around);
};

const isOfTemplateWords = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .every((word) => templateWords.has(word));

const templateWords: ReadonlySet<string> = new Set(
  [
    ' given when then and but as a an i we user users want to so that the is are should can must be in order if of for',
    'als will ich möchte damit wenn dann gegeben und en tant que je veux afin de quand alors et como quiero para que dado',
    'cuando entonces y um uma quero quando então e o os la le les un une der die das ein eine scenario criteria ac',
  ]
    .join(' ')
    .split(' '),
);

/**
 * "do X which improves Y as measured by Z", "XYZ": letters that stand for what nobody filled in.
 */
const variables = /\bXYZ\b|\bX\s+\w+.*\bY\s+\w+.*\bZ\b/;
