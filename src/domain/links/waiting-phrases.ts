import { phraseList } from '../text/phrase-list';
import type { LinkPhrases } from './link-phrases';

/**
 * What an item says that waits for the other one (`own`), and what the other says of it
 * (`reverse`), in English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Russian,
 * Japanese and Chinese.
 */
export const waitingPhrases: readonly LinkPhrases[] = [
  {
    phrase: 'is blocked by',
    own: phraseList(`
      is blocked by, is blocked on, is blocked until, blocker is, has blocker, has blockers, is impeded by, is hindered by,
      is held up by, is held back by, is obstructed by, is prevented by, is gated by, is stopped by,
      wird blockiert von, wird blockiert durch, ist blockiert von, ist blockiert durch, blockiert von, blockiert durch,
      wird behindert von, wird behindert durch, wird verhindert von, wird verhindert durch,
      est bloqué par, est bloquée par, bloqué par, bloquée par, está bloqueado por, está bloqueada por, es bloqueado por,
      es bloqueada por, bloqueado por, bloqueada por, é bloqueado por, é bloqueada por, è bloccato da, è bloccata da,
      bloccato da, bloccata da, wordt geblokkeerd door, is geblokkeerd door, geblokkeerd door, jest blokowane przez,
      jest zablokowane przez, jest blokowany przez, blokowane przez, zablokowane przez, заблокировано, заблокирована,
      заблокирован, блокируется, заблокировано задачей, ブロックされている, にブロックされている, によってブロックされている,
      ブロックされています, によってブロックされています, ブロック元, 被阻塞, 被阻止, 被阻挡, 阻塞于, 被封锁, 受阻于
    `),
    reverse: phraseList(`
      blocks, is blocking, blocker of, blocker for, is a blocker of, is a blocker for, impedes, hinders, holds up, holds back,
      obstructs, prevents, gates, stops, blockiert, behindert, verhindert, bloque, est bloquant pour, bloquea, bloquea a,
      bloqueia, blocca, blokkeert, blokuje, блокирует, ブロックする, ブロックしている, をブロックしている, をブロックする,
      ブロックしています, ブロック先, 阻塞, 阻止, 阻挡, 封锁
    `),
  },
  {
    phrase: 'waits for',
    own: phraseList(`
      waits for, waits on, is waiting for, is waiting on, has to wait for, must wait for, needs to wait for, awaits,
      is pending on, is on hold for, is on hold until, wartet auf, muss warten auf, attend, est en attente de, en attente de,
      espera a, está esperando a, en espera de, aguarda, está aguardando, à espera de, attende, è in attesa di, in attesa di,
      wacht op, is in afwachting van, czeka na, oczekuje na, ожидает, ждёт, ждет, を待っている, 待機している, 等待
    `),
    reverse: phraseList(`
      is waited for by, is waited on by, is awaited by, keeps waiting, lets wait, wird erwartet von, lässt warten, est attendu par,
      est attendue par, fait attendre, es esperado por, é aguardado por, è atteso da, 被等待
    `),
  },
  {
    phrase: 'depends on',
    own: phraseList(`
      depends on, depends upon, depend on, depend upon, is dependent on, is dependent upon, is depending on, has dependency on,
      has a dependency on, has dependency, relies on, relies upon, hängt ab von, ist abhängig von, abhängig von,
      hat abhängigkeit zu, hat eine abhängigkeit von, dépend de, est dépendant de, est dépendante de, depende de,
      es dependiente de, é dependente de, dipende da, è dipendente da, hangt af van, is afhankelijk van, afhankelijk van,
      zależy od, jest zależne od, зависит от, зависима от, に依存, に依存する, に依存している, 依存する, 依存している, 依存先,
      依赖, 依赖于, 取决于
    `),
    reverse: phraseList(`
      is depended on by, is depended upon by, is a dependency of, is a dependency for, is dependency of, is dependency for,
      is relied on by, is relied upon by, has dependent, has dependents, ist eine abhängigkeit von, ist abhängigkeit von,
      est une dépendance de, est une dépendance pour, es una dependencia de, é uma dependência de, è una dipendenza di,
      is een afhankelijkheid van, に依存されている, 依存されている, 依存元, 被依赖, 被依赖于
    `),
  },
  {
    phrase: 'requires',
    own: phraseList(`
      requires, require, needs, has prerequisite, has a prerequisite, has as prerequisite, has as a prerequisite, prerequisite is,
      has precondition, has a precondition, has as precondition, presupposes, benötigt, erfordert, braucht, setzt voraus,
      hat als voraussetzung, hat voraussetzung, hat zur voraussetzung, requiert, nécessite, exige, a besoin de, a pour prérequis,
      requiere, necesita, tiene como requisito, requer, precisa de, necessita de, tem como requisito, richiede, ha bisogno di,
      vereist, heeft nodig, wymaga, требует, нуждается в, を必要とする, 必要とする, 需要
    `),
    reverse: phraseList(`
      is required by, is required for, is needed by, is needed for, is a prerequisite of, is a prerequisite for,
      is prerequisite of, is prerequisite for, is a precondition of, is a precondition for, is precondition of,
      is precondition for, wird benötigt von, wird benötigt für, wird gebraucht von, wird gebraucht für, wird vorausgesetzt von,
      ist voraussetzung für, ist erforderlich für, ist nötig für, ist notwendig für, est requis par, est requise par,
      est requis pour, est requise pour, est nécessaire à, est nécessaire pour, est un prérequis de, est un prérequis pour,
      est prérequis de, est prérequis pour, es requerido por, es requerida por, es necesario para, es necesaria para,
      es un requisito de, es un requisito para, es requisito de, es requisito para, es un prerrequisito de,
      es un prerrequisito para, é requerido por, é requerida por, é exigido por, é necessário para, é necessária para,
      é um requisito de, é um requisito para, é pré requisito de, é pré requisito para, é um pré requisito de,
      é um pré requisito para, è richiesto da, è richiesta da, è richiesto per, è necessario per, è necessaria per,
      è un prerequisito di, è un prerequisito per, is vereist voor, is vereist door, is nodig voor, jest wymagane przez,
      jest wymagane do, требуется для, необходимо для, необходима для, 必要とされている, に必要とされている, 被需要
    `),
  },
  {
    phrase: 'has to be done after',
    own: phraseList(`
      has to be done after, is done after, can be done after, can only be done after, comes after, has predecessor,
      has a predecessor, is successor of, is a successor of, is the successor of, is preceded by, starts after, can start after,
      can only start after, can't start until, can't start before, can't be done until, can't be done before, can't begin until,
      can't begin before, can't proceed until, can't proceed before, can't finish until, can't finish before,
      can't start until the linked issue is done, can't be done until the linked issue is done,
      can't finish until the linked issue is done, muss erledigt werden nach, muss nach, kommt nach, hat vorgänger,
      hat als vorgänger, ist nachfolger von, beginnt nach, kann erst beginnen nach, doit être fait après,
      doit être faite après, doit être terminé après, doit être réalisé après, a pour prédécesseur, est le successeur de,
      vient après, debe hacerse después de, debe realizarse después de, tiene que hacerse después de, es sucesor de,
      tiene como predecesor, deve ser feito depois de, deve ser feito após, deve ser feita depois de, deve ser feita após,
      tem como predecessor, é sucessor de, deve essere fatto dopo, ha come predecessore, moet gedaan worden na,
      moet worden gedaan na, heeft als voorganger, musi być wykonane po, должно быть сделано после, должна быть выполнена после,
      必须在之后完成, の後に完了する必要がある
    `),
    reverse: phraseList(`
      has to be done before, is done before, comes before, has successor, has a successor, is predecessor of,
      is a predecessor of, is the predecessor of, precedes, starts before, linked one can't start until this issue is done,
      linked one can't finish until this issue is done, muss erledigt werden vor, muss vor, kommt vor, hat nachfolger,
      hat als nachfolger, ist vorgänger von, doit être fait avant, doit être faite avant, doit être terminé avant,
      doit être réalisé avant, a pour successeur, est le prédécesseur de, précède, vient avant, debe hacerse antes de,
      debe realizarse antes de, tiene que hacerse antes de, es predecesor de, precede a, deve ser feito antes de,
      deve ser feita antes de, tem como sucessor, é predecessor de, precede, deve essere fatto prima di,
      moet gedaan worden voor, moet worden gedaan voor, heeft als opvolger, musi być wykonane przed,
      должно быть сделано до, должна быть выполнена до, 必须在之前完成, の前に完了する必要がある
    `),
  },
];
