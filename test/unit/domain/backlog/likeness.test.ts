import fc from 'fast-check';
import { likenessOf, hashedLikeness } from '../../../../src/domain/backlog/likeness/likeness';
import { findDuplicates } from '../../../../src/domain/hygiene/find-duplicates';
import { aBacklogItem, aText } from '../../../support/a-backlog-item';
import { someFacts } from '../../../support/some-facts';

const item = (summary: string, description = '', parent?: string) =>
  aBacklogItem({
    summary,
    description: aText(description),
    ...(parent === undefined ? {} : { parent: { key: parent } }),
  });

/** One after the other in a backlog. */
const alike = (one: ReturnType<typeof item>, other: ReturnType<typeof item>): boolean =>
  findDuplicates(
    [one, other].map((told, at) => ({
      ...someFacts(at + 1),
      likeness: likenessOf(told).map((form) => hashedLikeness(form, (text) => text)),
    })),
  ).length > 0;

describe('items look alike', () => {
  it.each([
    ['Map shows the old address of the branch', 'CLONE - Map shows the old address of the branch'],
    ['Map shows the old address of the branch', 'Copy of: map shows old address of branch!'],
    ['The branch map shows an old address', 'Map of the branch: shows the old address'],
    ['Karte zeigt die alte Adresse der Filiale', 'KOPIE VON Karte zeigt alte Adresse Filiale'],
  ])('by the words of their summaries: "%s" and "%s"', (one, other) => {
    expect(alike(item(one), item(other, '', 'MOB-9'))).toBe(true);
  });

  it('by their story, whatever the benefit and the summary (Q4)', () => {
    const told = (benefit: string) => `As a customer I want to sign out everywhere at once, so that ${benefit}.`;
    expect(alike(item('Sign out', told('I can sleep')), item('Log out of it all', told('nobody reads on')))).toBe(true);
  });

  it('but not where a story was copied and its summary changed', () => {
    const told = 'As a user I want to add stream modules quickly, so that data flows.';
    expect(alike(item('Add Kinesis as source', told), item('Add Kinesis as sink', told))).toBe(false);
    expect(alike(item('Add Kinesis as source', told), item('Kinesis source', told))).toBe(true);
  });

  it('with a short summary only under the same parent', () => {
    expect(alike(item('Write the tests now', '', 'MOB-1'), item('Write tests now', '', 'MOB-1'))).toBe(true);
    expect(alike(item('Write the tests now', '', 'MOB-1'), item('Write tests now', '', 'MOB-2'))).toBe(false);
    expect(alike(item('Improved unit testing'), item('Improved unit testing'))).toBe(false);
  });
});

describe('items do not look alike', () => {
  it.each([
    ['Update libraries for release 5.1 of the app', 'Update libraries for release 5.2 of the app'],
    ['Export bookings as CSV', 'Export bookings as PDF'],
    ['Sign out on all devices', 'Log out of all devices at once'],
    ['Convert all distances from miles to kilometres', 'Convert all distances from kilometres to miles'],
    [
      'Enable Framework->Executor message optimization for HTTP',
      'Enable Executor->Framework message optimization for HTTP',
    ],
    ['Port the tax parser module to C', 'Port the tax parser module to C++'],
    ['Update all npm dependencies of the booking app', 'Update all npm dependencies of the booking app'],
    ['Weekly check of the backup restore logs', 'Weekly check of the backup restore logs'],
    ['Refactoring', 'Refactoring'],
    ['New test', 'New test'],
    ['', ''],
  ])('"%s" and "%s"', (one, other) => {
    expect(alike(item(one), item(other))).toBe(false);
  });
});

describe('scripts without spaces', () => {
  it.each([
    ['返却期限を過ぎた本の一覧を毎朝印刷する', '返却期限を過ぎた本の一覧を毎朝印刷する。'],
    ['検索結果の一覧画面に削除ボタンを追加する', '検索結果一覧画面に「削除」ボタンを追加'],
    ['APIキーの一覧画面に有効期限を表示する', 'API キーの一覧画面に、有効期限を表示する'],
    ['ログイン画面: パスワード再設定のエラー表示', 'パスワード再設定のエラー表示：ログイン画面'],
    ['读者可以在手机上续借图书并看到新的归还日期', 'CLONE - 读者可以在手机上续借图书,并看到新的归还日期'],
    ['圖書館員可以在手機上查看讀者的借閱記錄', '圖書館員可以在手機上查看讀者的借閱記錄'],
    ['แสดงรายการหนังสือที่เกินกำหนดส่งคืน', 'แสดงรายการหนังสือ ที่เกินกำหนดส่งคืน'],
    ['ລະບົບສະແດງລາຍການປຶ້ມທີ່ໝົດກຳນົດສົ່ງ', 'ລະບົບສະແດງລາຍການ ປຶ້ມທີ່ໝົດກຳນົດສົ່ງ'],
    ['នាំចេញបញ្ជីសៀវភៅដែលហួសកំណត់', 'នាំចេញ\u200bបញ្ជី\u200bសៀវភៅ\u200bដែល\u200bហួសកំណត់'],
    ['ရက်လွန်စာအုပ်စာရင်းကို နေ့စဉ် ပုံနှိပ်ပါ', 'ရက်လွန်စာအုပ်စာရင်းကိုနေ့စဉ်ပုံနှိပ်ပါ။'],
    ['ꦱꦧꦼꦤ꧀ꦮꦺꦴꦁꦏꦧꦺꦲꦏꦭꦲꦶꦫꦏꦺ', 'ꦱꦧꦼꦤ꧀ꦮꦺꦴꦁꦏꦧꦺꦲꦏꦭꦲꦶꦫꦏꦺ'],
  ])('look alike: "%s" and "%s"', (one, other) => {
    expect(alike(item(one), item(other))).toBe(true);
  });

  it.each([
    ['検索結果の一覧画面に追加ボタンを表示する', '検索結果の一覧画面に削除ボタンを表示する'],
    ['期限切れの貸出カードの通知を有効にする', '期限切れの貸出カードの通知を無効にする'],
    ['貸出カードの有効期限を三年に延長する', '貸出カードの有効期限を二年に延長する'],
    ['検索画面で期限切れの本の一覧を表示する', '検索画面で期限切れの本の一覧を表示しない'],
    ['図書館員が読者の貸出データを置き換える', '読者が図書館員の貸出データを置き換える'],
    ['将供应商的地址列表复制到客户数据库', '将客户的地址列表复制到供应商数据库'],
    ['新订单的发票列表页面', '发票列表页面的新订单'],
    ['读者可以在手机上续借图书', '读者不可以在手机上续借图书'],
    ['เปิดใช้งานการแจ้งเตือนหนังสือเกินกำหนด', 'ปิดใช้งานการแจ้งเตือนหนังสือเกินกำหนด'],
    ['ລະບົບສະແດງລາຍການປຶ້ມທີ່ໝົດກຳນົດສົ່ງ', 'ລະບົບລຶບລາຍການປຶ້ມທີ່ໝົດກຳນົດສົ່ງ'],
    ['テストを書く', 'テストを書く'],
    ['编写测试', '编写测试'],
    ['毎週のバックアップ復元ログの確認作業', '毎週のバックアップ復元ログの確認作業'],
    ['每周检查所有图书馆的备份恢复日志', '每周检查所有图书馆的备份恢复日志'],
  ])('do not: "%s" and "%s"', (one, other) => {
    expect(alike(item(one), item(other))).toBe(false);
  });
});

describe('the order of the words', () => {
  it.each([
    ['Print the shelf list of the second floor', 'Print the second floor shelf list'],
    ['Shelf list of second floor', 'The second floor shelf list'],
    ['Archive: list of overdue books in red', 'Archive: overdue books list, in red'],
    ['Error message for the login page', 'Login page error message'],
    ['Login page: error after reset', 'Error after reset: login page'],
    ['[Search] Error with long titles', 'Error with long titles - Search'],
    ['On the login page, show an error about passwords', 'Show an error about passwords on the login page'],
    ['When the loan ends, send a letter', 'Send a letter when the loan ends'],
    ['Import and export of all open bookings', 'Export & import of all open bookings'],
    ["Print the members' loan history list", "Print the member's loan history list"],
    ['Regalliste zweiter Stock drucken', 'Drucken: die Regalliste, zweiter Stock'],
    ["Afficher l'adresse de la filiale sur le plan", 'Afficher adresse filiale sur plan'],
    ['Lista de estantes: segunda planta', 'Segunda planta: la lista de los estantes'],
    ['독자가 휴대폰으로 책의 대출을 연장할 수 있다', '독자가 휴대폰으로 책의 대출을 연장할 수 있다!'],
  ])('changes nothing: "%s" and "%s"', (one, other) => {
    expect(alike(item(one, '', 'MOB-9'), item(other, '', 'MOB-9'))).toBe(true);
  });

  it.each([
    ["A replaces B's data on login", "B replaces A's data on login"],
    ['Reader replaces librarian data on the branch page', 'Librarian replaces reader data on the branch page'],
    ['Show the order in the invoice', 'Show the invoice in the order'],
    ['Copy customers to suppliers', 'Copy suppliers to customers'],
    ['Orders in archived invoices', 'Archived invoices in orders'],
    ['Users rate branch admins', 'Branch admins rate users'],
    ['Managers approve admins without rights', 'Admins approve managers without rights'],
    ['Let the reader block the librarian', 'Let the librarian block the reader'],
    ['Use the cache instead of the database', 'Use the database instead of the cache'],
    ['Show the invoice of the order', 'Show the order of the invoice'],
    ['Create an invoice for each order', 'Create an order for each invoice'],
    ['Reader not blocked if librarian active', 'Reader blocked if librarian not active'],
    ['Clerk informs reader and librarian informs member', 'Clerk informs librarian and reader informs member'],
    ['Endpoint /loans/readers returns an error', 'Endpoint /readers/loans returns an error'],
    ['Leser ersetzt Bibliothekar im Plan', 'Bibliothekar ersetzt Leser im Plan'],
    ['Zeige die Bestellung in der Rechnung', 'Zeige die Rechnung in der Bestellung'],
    ['Le lecteur remplace le bibliothécaire absent', 'Le bibliothécaire remplace le lecteur absent'],
    ['Copiar los clientes a los proveedores nuevos', 'Copiar los proveedores a los clientes nuevos'],
    ['Il lettore blocca il bibliotecario', 'Il bibliotecario blocca il lettore'],
    ['Enable the reminder of overdue books', 'Disable the reminder of overdue books'],
  ])('changes the matter: "%s" and "%s"', (one, other) => {
    expect(alike(item(one, '', 'MOB-9'), item(other, '', 'MOB-9'))).toBe(false);
  });
});

describe('the form of the letters', () => {
  const wide = (text: string): string =>
    text.replace(/[!-~]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0));
  const changes: readonly ((text: string) => string)[] = [
    (text) => text.toUpperCase(),
    (text) => text.toLowerCase(),
    wide,
    (text) => text.replaceAll(' ', '  '),
    (text) => ` ${text} `,
    (text) => text.normalize('NFD'),
  ];
  const words = [
    'Straße',
    'Ärger',
    'the',
    'list',
    'of',
    'İzin',
    'ΟΔΟΣ',
    '一覧画面',
    'カード',
    'กำหนด',
    'and',
    'Łódź',
    'C++',
  ];

  it('does not matter', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words), { minLength: 3, maxLength: 9 }),
        fc.constantFrom(...changes),
        (chosen, change) => {
          const summary = chosen.join(' ');
          expect(likenessOf(item(change(summary)))).toEqual(likenessOf(item(summary)));
        },
      ),
      { seed: 1 },
    );
  });

  it('of half width neither', () => {
    expect(alike(item('検索結果の一覧にｶｰﾄﾞの番号を表示する'), item('検索結果の一覧にカードの番号を表示する'))).toBe(
      true,
    );
  });
});
