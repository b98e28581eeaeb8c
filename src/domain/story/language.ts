/**
 * Whether a text is in another language than English (Q6): in another script, with more of the
 * small words of other languages than of English, or with foreign letters and no English word. A
 * text too short to tell is taken as English. `lines`: in the order in which they tell; the first
 * hundreds of characters are enough.
 */
export const isInOtherLanguage = (lines: Iterable<string>): boolean => {
  let read = 0;
  let latin = 0;
  let foreign = 0;
  let own = 0;
  let other = 0;
  let accents = 0;
  for (const line of lines) {
    const text = line.slice(0, enough).toLowerCase();
    words.lastIndex = 0;
    for (let word = words.exec(text)?.[0]; word !== undefined; word = words.exec(text)?.[0]) {
      if (word > lastLatin) foreign += word.length;
      else {
        latin += word.length;
        if (english.has(word)) own += 1;
        else if (others.has(word)) other += 1;
        else if (accented.test(word)) accents += 1;
      }
      if (own >= clear && other + foreign === 0) return false;
    }
    read += line.length;
    if (read >= enough) break;
  }
  return foreign * 3 > latin || other > own || (own === 0 && accents > 0);
};

/**
 * So many characters tell a language; so many small words of English and none of another tell it
 * sooner.
 */
const enough = 300;
const clear = 3;

/** Words in Latin letters, and letters of other scripts. */
const words = /[a-z\u00df-\u024f]+|[\u0370-\ud7ff\uf900-\uffdc]+/g;

const lastLatin = '\u024f\uffff';

const accented = /[\u00df-\u024f]/;

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const english = wordsOf(`
  the and of is are to that for with this be been has have it its not when should must would can could from they their there
  want wants need needs you we he she my your our which who where what how if or but by at `);

/**
 * Small words that English does not have; those of several languages, English among them, are left
 * out.
 */
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
