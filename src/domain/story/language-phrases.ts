import { wordSet } from './word-set';

/** Small words of English. */
export const englishWords = wordSet(`
  the and of is are to that for with this be been has have it its not when should must would can could from they their there
  want wants need needs you we he she my your our which who where what how if or but by at `);

/** Small words of other languages; those that English has too are left out. */
export const otherWords = wordSet(`
 der das den dem des und ist sind nicht ein eine einen einem mit für auf dass ich wir als soll sollen möchte kann werden wird
 damit von zu im beim nach aus oder wenn nur noch muss müssen
 le la les une est et pour que qui dans je nous avec sur afin peux veux souhaite tant doit être du au aux il elle pas
 el los las una por para con quiero puedo como debe ser del al se lo cuando también
 os um uma não eu quero da dos das em mais deve quando são
 che di un sono voglio con della nel gli
 het een van ik wil zodat dat voor niet wij kan moet
 och att jag som är vill så för inte det
 jako chcę aby się nie jest że `);
