import { phraseList } from '../text/phrase-list';
import { duplicatePhrases } from './duplicate-phrases';
import type { LinkPhrases } from './link-phrases';

/** What links say that hold nothing back, in the languages of `waitingPhrases`. */
export const nonBlockingPhrases: readonly LinkPhrases[] = [
  {
    phrase: 'relates to',
    own: phraseList(`
      relates to, relate to, is related to, is related with, relates, relates with, related, relationship, relation,
      is associated with, is linked to, is linked with, links to, is connected to, is connected with, is similar to, see also,
      references, reference, refers to, mentions, bezieht sich auf, ist bezogen auf, steht in beziehung zu,
      steht im zusammenhang mit, hängt zusammen mit, ist verwandt mit, ist verknüpft mit, verknüpft mit, verweist auf, betrifft,
      est lié à, est liée à, lié à, liée à, est associé à, est en relation avec, se rapporte à, concerne, está relacionado con,
      está relacionada con, relacionado con, se relaciona con, está relacionado a, está relacionado com, está relacionada com,
      relacionado a, relacionado com, relaciona se com, relaciona se a, è correlato a, è correlata a, è collegato a,
      è collegata a, correlato a, riguarda, is gerelateerd aan, gerelateerd aan, heeft betrekking op, jest powiązane z,
      jest powiązany z, powiązane z, dotyczy, связано с, связана с, связан с, относится к, 関連, 関連する, 関連している,
      に関連, に関連する, に関連している, 関連付けられている, 相关, 关联, 关联到, 关联于, 相关于, 有关
    `),
    reverse: phraseList('is referenced by, is referred to by, is mentioned by'),
  },
  duplicatePhrases,
  {
    phrase: 'clones',
    own: phraseList(`
      clones, is a clone of, clone of, is clone of, is cloned from, copies, is a copy of, is copied from, klont, ist ein klon von,
      wurde geklont von, clone, est un clone de, clona, es un clon de, é um clone de, è un clone di, kloont, is een kloon van,
      klonuje, jest klonem, клонирует, является клоном, 複製, をクローンしている, クローンする, 克隆, 克隆自
    `),
    reverse: phraseList(`
      is cloned by, is cloned to, has clone, is copied by, is copied to, wird geklont von, wird geklont durch,
      ist geklont von, est cloné par, est clonée par, es clonado por, está clonado por, é clonado por, è clonato da,
      wordt gekloond door, is gekloond door, jest klonowane przez, клонировано, клонирован, クローンされている, 被克隆
    `),
  },
  {
    phrase: 'causes',
    own: phraseList(`
      causes, is the cause of, is cause of, leads to, results in, resulted in, triggers, triggered, breaks, creates, created,
      verursacht, löst aus, führt zu, cause, est la cause de, provoque, entraîne, causa, provoca, es la causa de,
      é a causa de, è la causa di, veroorzaakt, powoduje, вызывает, является причиной, 原因となる, の原因, を引き起こす,
      导致, 引起
    `),
    reverse: phraseList(`
      is caused by, is a result of, is the result of, results from, resulted from, is triggered by, is broken by, is created by,
      wird verursacht von, wird verursacht durch, wurde verursacht von, wurde verursacht durch, est causé par, est causée par,
      est provoqué par, est provoquée par, es causado por, está causado por, es provocado por, é causado por, è causato da,
      wordt veroorzaakt door, is veroorzaakt door, jest spowodowane przez, spowodowane przez, вызвано, вызвана,
      が原因, に起因する, 由引起, 起因于
    `),
  },
  {
    phrase: 'splits to',
    own: phraseList(`
      splits to, split to, is split to, splits into, split into, is split into, splits, aufgeteilt in, wurde aufgeteilt in,
      ist aufgeteilt in, divisé en, est divisé en, scindé en, dividido en, se divide en, dividido em, diviso in, gesplitst in,
      podzielone na, разделено на, に分割, に分割された, 拆分为, 拆分成
    `),
    reverse: phraseList(`
      split from, is split from, splits from, split off from, split by, aufgeteilt aus, abgespalten von, aufgeteilt von,
      ist abgespalten von, divisé depuis, issu de la division de, scindé depuis, dividido de, dividido desde, dividido a partir de,
      diviso da, gesplitst van, afgesplitst van, wydzielone z, выделено из, から分割, から分割された, 拆分自
    `),
  },
  {
    phrase: 'tests',
    own: phraseList(
      'tests, is testing, is a test for, is a test of, discovered while testing, testet, teste, prueba a, testa',
    ),
    reverse: phraseList(`
      is tested by, testing discovered, has test, wird getestet von, wird getestet durch, est testé par, es probado por,
      é testado por, è testato da, wordt getest door
    `),
  },
  {
    phrase: 'documents',
    own: phraseList('documents, dokumentiert, documente, documenta'),
    reverse: phraseList(`
      is documented by, is documented in, wird dokumentiert von, wird dokumentiert durch, est documenté par,
      es documentado por, está documentado por, é documentado por, è documentato da
    `),
  },
  {
    phrase: 'supersedes',
    own: phraseList(
      'supersedes, supercedes, replaces, obsoletes, ersetzt, remplace, reemplaza, reemplaza a, substitui, sostituisce',
    ),
    reverse: phraseList(`
      is superseded by, is superceded by, is replaced by, is obsoleted by, wird ersetzt von, wird ersetzt durch,
      ist ersetzt durch, est remplacé par, est remplacée par, es reemplazado por, é substituído por, è sostituito da
    `),
  },
  {
    phrase: 'contains',
    own: phraseList(`
      contains, includes, incorporates, is a parent of, is parent of, is the parent of, has child, has children,
      includes epic(s), enthält, umfasst, ist übergeordnet zu, contient, inclut, comprend, contiene, incluye, contém, inclui,
      include, bevat, zawiera, содержит, включает, 含む, 包含
    `),
    reverse: phraseList(`
      is contained by, is contained in, is included by, is included in, is included in initiative, is incorporated by,
      is incorporated in, is part of, is a part of, is a child of, is child of, is the child of, has parent, ist teil von,
      ist enthalten in, gehört zu, ist kind von, ist untergeordnet zu, est contenu dans, est inclus dans, fait partie de,
      está contenido en, está incluido en, es parte de, forma parte de, está contido em, está incluído em, é parte de,
      faz parte de, è contenuto in, è incluso in, fa parte di, is onderdeel van, maakt deel uit van, jest częścią,
      является частью, входит в, に含まれる, 属于, 包含于
    `),
  },
  {
    phrase: 'backports',
    own: phraseList('backports, is a backport of'),
    reverse: phraseList('is backported by, is backported to'),
  },
  { phrase: 'covers', own: phraseList('covers'), reverse: phraseList('is covered by') },
  {
    phrase: 'unblocks',
    own: phraseList(
      'unblocks, is unblocking, does not block, is not blocking, deblockiert, débloque, desbloquea, desbloquea a, desbloqueia, sblocca',
    ),
    reverse: phraseList(`
      is unblocked by, is not blocked by, wird deblockiert von, wird deblockiert durch, est débloqué par, est débloquée par,
      es desbloqueado por, está desbloqueado por, é desbloqueado por, è sbloccato da
    `),
  },
];
