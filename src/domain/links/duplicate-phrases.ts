import { phraseList } from '../text/phrase-list';
import type { LinkPhrases } from './link-phrases';

/** What a duplicate says of its original (`own`), and the original of it. */
export const duplicatePhrases: LinkPhrases = {
  phrase: 'duplicates',
  own: phraseList(`
    duplicates, is a duplicate of, is duplicate of, duplicate of, duplicate, is the same as, dupliziert, ist ein duplikat von,
    ist duplikat von, ist doppelt zu, duplique, est un doublon de, est un duplicata de, duplica, duplica a,
    es un duplicado de, es duplicado de, é uma duplicata de, é duplicata de, é um duplicado de, è un duplicato di, dupliceert,
    is een duplicaat van, duplikuje, jest duplikatem, дублирует, является дубликатом, 重複している, と重複している, 重复,
    重复于, 是的副本
  `),
  reverse: phraseList(`
    is duplicated by, has duplicate, has duplicates, has a duplicate, wird dupliziert von, wird dupliziert durch,
    ist dupliziert von, hat duplikat, hat ein duplikat, est dupliqué par, est dupliquée par, a pour doublon,
    está duplicado por, está duplicada por, es duplicado por, tiene un duplicado, é duplicado por, é duplicada por,
    está duplicado em, è duplicato da, wordt gedupliceerd door, is gedupliceerd door, jest duplikowane przez,
    дублируется, дублировано, 重複されている, によって重複されている, 被重复
  `),
};
