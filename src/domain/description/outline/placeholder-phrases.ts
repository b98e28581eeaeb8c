/** Words for nothing: "N/A", "none", "see title". */
export const emptyAnswer =
  /^(?:n\/?a|n\.a\.|none|nil|null|no|keine?|nichts|aucune?|n[ée]ant|ningun[oa]?|nenhum[a]?|nada|なし|特になし|無し|未記入|无|暂无|無|ac|x{2,}|to do|fixme|wip|pending|dito|same|(?:see|as per|per|cf) (?:the )?(?:title|summary|subject))\W*$/i;

/** What is left for later: "TBD", "to be confirmed", "work in progress". */
export const undecided = new RegExp(
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
export const prefilled =
  /^(?:a clear and concise description of\b|(?:go to|click on|scroll down to) ['"‘“`]?\s*(?:\.{2,}|…)|see error\W*$|(?:then )?do (?:this|that|something)\W*$|this is what (?:i expected|actually happen|happen)|steps to reproduce the behaviou?r\W*$|if applicable, add screenshots\b|\/(?:label|unlabel|relabel|assign|unassign|cc|milestone|weight|estimate|epic|due|iteration|confidential|relate|type|todo)\b)/i;

/** "Criterion 1", "Deliverable 2", "Not in scope 2": the numbered nouns of templates. */
export const numberedNoun =
  /^(?:(?:acceptance )?crit(?:erion|eria)|ac|requirement|deliverable|item|step|task|scenario|condition|point|example|(?:not )?in scope|outcome|test(?: case)?|bullet(?: point)?|option|goal|kriterium|anforderung|crit[èe]re|criterio|critério|requisito|条件|标准|基準|項目)\s*(?:#?\s*\d+|[a-cxyz#])?\s*[:.]?\s*(?:…|\.{2,})?$/i;

/** 'The button says "Saving…"': words of the product that end in dots. */
export const quotedWords = /["“'‘`«][^"”'’`»]*\p{L}[^"”'’`»]*(?:\.{2,}|…)["”'’`»]?$/u;

/** What a form gives in place of an answer: "[e.g. chrome, safari]", "<if known>". */
export const exampleInBrackets =
  /^(?:\[[^[\]]+\]|<[^<>]+>|\{[^{}]+\})\W*$(?<=^.\s*(?:e\.? ?g\b|for example|ex\.|i\.e\.|such as|if (?:applicable|known|relevant|any)|optional|your |insert |enter |z\.\s?b\.|p\. ?ex|por ejemplo|例).*)/i;

/** The words that hold a template together: "Given <context> when <action>". */
export const templateWords: ReadonlySet<string> = new Set(
  [
    ' given when then and but as a an i we user users want to so that the is are should can must be in order if of for',
    'als will ich möchte damit wenn dann gegeben und en tant que je veux afin de quand alors et como quiero para que dado',
    'cuando entonces y um uma quero quando então e o os la le les un une der die das ein eine scenario criteria ac',
  ]
    .join(' ')
    .split(' '),
);

/** Letters for what nobody filled in: "do X which improves Y as measured by Z", "XYZ". */
export const variables = /\bXYZ\b|\bX\s+\w+.*\bY\s+\w+.*\bZ\b/;
