/** What may join two actions. */
export const conjunctions = /(?:,\s*)?\s(?:and\/or|and then|and also|and|or|as well as|&|\+|then)\s+/gi;

/** "… and I want to see": a second wish, whatever stands before. */
export const secondWish = /^(?:(?:I|we) (?:want|need|can|would like|should|wish)\b|(?:to )?be able to\b)/i;

/** What may stand before the verb of an action. */
export const opening = /^\W*(?:to |also |then |be able to |always |\p{L}+ly )*/iu;

/** Words after which somebody else acts, or a further purpose follows. */
export const clause =
  /\b(?:that|which|who|whom|whose|where|when|whenever|whether|if|how|what|why|because|while|once|until|unless|since|so|by|without)\b|\S\s+to\s+\p{L}+/iu;

/** A word with an object of its own: "report the …". */
export const object =
  /^\W*[\p{L}-]+\s+(?:the|an?|my|our|your|their|his|her|its|this|these|those|them|it|all|any|each|every|one|some|new)\b/iu;

/** Pairs of words that are one action. */
export const idioms: ReadonlySet<string> = new Set(
  'copy paste,cut paste,drag drop,find replace,search replace,point click,pick choose,wait see,try see,go see,sign submit,track trace,mix match,plug play'.split(
    ',',
  ),
);
