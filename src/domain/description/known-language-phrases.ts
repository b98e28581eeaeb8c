import { wordSet } from '../story/word-set';

/** Small words, by which a text in a language whose titles are unknown is told (A19). */

/** Of the languages whose titles are known; those that a language below has too are left out. */
export const knownWords = wordSet(`
  the and of is are to that for with this be not when should must can we you want
  der die das den und ist nicht ein eine für auf dass ich wir als mit zu
  le les des et est pour que une dans je nous avec sur du au
  el los las una y por con quiero para como del puede
  os uma não eu com deve quando são mais quero
  di il che per con della voglio sono gli nel una
  het een van ik wil zodat dat voor niet op
  och att jag som är vill för inte det på at og som er ikke jeg en på
  jako chcę aby się nie jest że na i w z oraz
  jako chci aby se na je s pro který
  ja on ei että olla haluan kun ole
  bir ve için olarak istiyorum bu ile olan
  và là tôi có của muốn để được không cho
  dan yang untuk dari saya ingin dengan agar ke
  и в не я хочу чтобы как для по с это что и та не я хочу щоб як для що у з
  أن من في على إلى أريد هذا التي
  את של על אני רוצה לא כדי זה
  और का के की में है मैं चाहता लिए से
`);

/** Of languages whose titles are not known: Hungarian, Romanian, Slovak, Croatian, Slovenian … */
export const unknownWords = wordSet(`
  és hogy nem egy az van kell szeretném szeretnék legyen minden csak felhasználóként mint
  și să pentru este nu în vreau pot care sunt din fie dacă
  ako chcem aby som keď alebo môže nie sú ktorý
  kao želim koji što kada bude ili mogu korisnik može
  kot lahko bi ki ali če mora uporabnik da
  com vull els amb per a perquè que són ha d'
  ma tahan et kui ning või saab peab kasutajana
  kā es vēlos lai un kad jābūt lietotājs
  kaip noriu kad būtų arba turi naudotojas yra
  bilang gusto kong para ang mga ng upang
  kama nataka ili na ya kwa
  като искам да се от което или трябва е са
  као желим који што када буде или може
  як хачу каб калі гэта
  به عنوان می خواهم که را است تا از این
  میں چاہتا ہوں کہ اور کے کی ہے
`);
