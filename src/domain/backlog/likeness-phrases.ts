/** Phrases of summaries in lower case, by which duplicates are recognised. */

/** What Jira and people put before a copied summary. */
export const copyPrefixes = /^(?:\s*(?:\[?clone\]?|copy of|kopie von|copie de|copia de)\b\s*[-:–—]?)+/u;

/** In which the order of the words says something. */
export const direction =
  /->|<-|=>|[→←]|(?<!\p{L})(?:from|to|into|before|after|over|than|von|nach|vor|zu|vers|avant|après|hacia|antes|después)(?!\p{L})/u;

/** Words that are not compared: English, German, French and Spanish. */
export const fillerWords: ReadonlySet<string> = new Set(
  (
    'a an the of to in on at for from by with and or as is are be i we my our it its this that so can want wants user users ' +
    'der die das den dem des ein eine einen und oder zu im in am mit für von auf ist ' +
    'le la les un une des du de et ou à au aux pour avec est el los las una y o en con por para'
  ).split(' '),
);
