/**
 * Whether a text is in another language than English (Q6): in another script, with more of the small words of other
 * languages than of English, or with foreign letters and no English word. A text too short to tell is taken as English.
 */
export const isInOtherLanguage = (text: string): boolean => {
  const beginning = text.slice(0, readCharacters).toLowerCase();
  const letters = beginning.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return false;
  const foreign = letters - (beginning.match(/\p{Script=Latin}/gu)?.length ?? 0);
  if (foreign > letters / 4) return true;
  let own = 0;
  let other = 0;
  for (const word of beginning.match(/\p{L}+/gu) ?? []) {
    if (english.has(word)) own += 1;
    else if (others.has(word)) other += 1;
  }
  return other > own || (own === 0 && /[à-öø-ÿœßąćęłńśźż]/.test(beginning));
};

/** The beginning of a text tells its language. */
const readCharacters = 2000;

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const english = wordsOf(`
  the and of is are to that for with this be been has have it its not when should must will would can could from they their there
  want wants need needs i you we he she my your our which who where what how if or but by at in on as a an user users`);

/** Small words that English does not have; those of several languages, English among them, are left out. */
const others = wordsOf(`
 der das den dem des und ist sind nicht ein eine einen einem mit für auf dass ich wir als soll sollen möchte kann werden wird
 damit von zu im beim nach aus oder wenn nur noch muss müssen
 le la les une est et pour que qui dans je nous avec sur afin peux veux souhaite tant doit être du au aux il elle pas
 el los las una por para con quiero puedo como debe ser del al se lo cuando también
 os um uma não eu quero da dos das em mais deve quando são
 che di un sono voglio con della nel gli
 het een van ik wil zodat dat voor niet wij kan moet
 och att jag som är vill så för inte det
 jako chcę aby się nie jest że `);
