import type { ItemKind } from '../../../../src/domain/items/backlog-item';
import { scoreReadiness } from '../../../../src/domain/readiness/score-readiness';
import { defaultRules } from '../../../../src/domain/rules/default-rules';
import { parseText } from '../../../../src/domain/text/parse-text';
import { aBacklogItem, ofKind } from '../../../support/a-backlog-item';

const resultOf = (kind: ItemKind, rule: string, description: string): string | undefined =>
  scoreReadiness(aBacklogItem({ type: ofKind(kind), description: parseText(description) }), defaultRules).findings.find(
    (finding) => finding.rule === rule,
  )?.result;

const unknown = [
  [
    'Hungarian',
    'Felhasználóként szeretném, hogy a számla e-mailben jöjjön.\n\nh2. Elfogadási kritériumok\n* A számla jön',
  ],
  ['Greek', 'Ως αναγνώστης θέλω να ανανεώσω.\n\nh2. Κριτήρια αποδοχής\n* Η νέα ημερομηνία'],
  ['Thai', 'ในฐานะผู้อ่าน ฉันต้องการต่ออายุ\n\nh2. เกณฑ์การยอมรับ\n* วันใหม่แสดง'],
  ['Romanian', 'Ca cititor vreau să prelungesc împrumutul și să primesc un mail.\n\nh2. Criterii de acceptare\n* Data'],
  ['Bulgarian', 'Като читател искам да удължа заема от телефона.\n\nh2. Критерии за приемане\n* Новата дата'],
  ['Croatian', 'Kao čitatelj želim produžiti posudbu što mogu.\n\nh2. Kriteriji prihvaćanja\n* Novi datum'],
  ['Persian', 'به عنوان خواننده می خواهم کتاب را تمدید کنم.\n\nh2. معیارهای پذیرش\n* تاریخ'],
  ['Georgian', 'როგორც მკითხველს მინდა გავაგრძელო.\n\nh2. მიღების კრიტერიუმები\n* თარიღი'],
] as const;

describe('a text in a language whose titles are not known (A19)', () => {
  it.each(unknown)('%s: nobody can tell', (_, description) => {
    expect(resultOf('story', 'acceptance-criteria', description)).toBe('unknown');
    expect(resultOf('bug', 'reproduction', description)).toBe('unknown');
    expect(resultOf('task', 'done-condition', description)).toBe('unknown');
  });

  it.each([
    ['English', 'As a reader I want to renew a loan from my phone so that I need not come.'],
    ['English with names', 'Zoë and André from Łódź want naïve résumés in the café.'],
    ['German', 'Als Leser möchte ich eine Ausleihe verlängern. Prüfung für Überfällige später.'],
    ['French', 'En tant que lecteur, je veux prolonger un prêt depuis mon téléphone.'],
    ['Italian', 'Come lettore voglio cercare un libro.\n\nh2. Criteri di ricerca\n* Titolo'],
    ['Polish', 'Jako czytelnik chcę przedłużyć wypożyczenie przez telefon.'],
    ['Russian', 'Как читатель я хочу продлить книгу с телефона.'],
    ['Ukrainian', 'Як читач я хочу подовжити книгу з телефону.'],
    ['Korean', '독자로서 휴대폰으로 대출을 연장하고 싶다.'],
    ['Arabic', 'كقارئ أريد تمديد الإعارة من هاتفي.'],
    ['Hindi', 'पाठक के रूप में मैं फोन से समय बढ़ाना चाहता हूं।'],
    ['Japanese', '利用者として電話から貸出を延長したい。'],
    ['Vietnamese', 'Là độc giả, tôi muốn gia hạn sách bằng điện thoại.'],
    ['code', 'SELECT naïve FROM café'],
  ])('%s without criteria: found nothing', (_, description) => {
    expect(resultOf('story', 'acceptance-criteria', description)).toBe('fail');
  });
});
