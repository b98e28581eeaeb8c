import { splitStory } from '../../../../src/domain/story/parse-story';

describe('a story is split on its indicators (Q1)', () => {
  const whole = { role: 'shop owner', means: 'export the orders', ends: 'I can pay my taxes' };

  it.each([
    'As a shop owner, I want to export the orders, so that I can pay my taxes.',
    'As a shop owner I want to export the orders so that I can pay my taxes',
    'As a shop owner\nI want to export the orders\nSo that I can pay my taxes',
    'As a shop owner. I want to export the orders. So that I can pay my taxes.',
    'User story: As a shop owner, I’d like to export the orders, so I can pay my taxes',
    'As the shop owner, I would like to be able to export the orders so that that I can pay my taxes.',
    "AS A shop owner I'M ABLE TO export the orders SO THAT I can pay my taxes",
    'As a shop owner, I can export the orders so I can pay my taxes.',
    'So that I can pay my taxes, as a shop owner I need to export the orders.',
  ])('%j', (text) => {
    expect(splitStory(text)).toEqual(whole);
  });

  it.each([
    ['As an admin, I want a list of users.', { role: 'admin', means: 'a list of users' }],
    ['As a user who wants to buy, I can see prices.', { role: 'user who wants to buy', means: 'see prices' }],
    ['As a <role>, I want <goal> so that <benefit>', {}],
    [
      'As a user, I see the orders, so that I know them.',
      { role: 'user', means: 'see the orders', ends: 'I know them' },
    ],
    ['As a user, the page is slow, so that I leave.', { role: 'user', ends: 'I leave' }],
    ['User wants to see the orders.', { means: 'see the orders' }],
    [
      'As a tester, I want to keep logs (e.g. Apache, etc.) for a year in order to find faults. More text.',
      { role: 'tester', means: 'keep logs (e.g. Apache, etc.) for a year', ends: 'find faults' },
    ],
  ])('%j', (text, parts) => {
    expect(splitStory(text)).toEqual(parts);
  });

  it.each([
    ['update the table to account for new rules', 'update the table', 'account for new rules'],
    [
      'tag a package to create a snapshot so that others find it',
      'tag a package to create a snapshot',
      'others find it',
    ],
    ['invite people to sign up', 'invite people to sign up', undefined],
    ['see the updates to my records', 'see the updates to my records', undefined],
    ['allow users to find orders', 'allow users to find orders', undefined],
    ['have a way to find orders', 'have a way to find orders', undefined],
    ['sort the list in order to save time, so that I get home', 'sort the list', 'save time, so that I get home'],
  ])('"to …" says why in %j, or completes what stands before', (wish, means, ends) => {
    expect(splitStory(`As a user, I want to ${wish}.`)).toEqual({ role: 'user', means, ...(ends ? { ends } : {}) });
  });

  it.each([
    '',
    'The export is slow.',
    'As a result, the export fails. I want it fixed.',
    'As soon as the page is open I can see the fault.',
    'We need to update the library.',
    'I think that I want to see more.',
  ])('%j is no story', (text) => {
    expect(splitStory(text)).toBeUndefined();
  });

  it.each([
    'Als Händler möchte ich die Bestellungen exportieren, damit ich sie lesen kann.',
    'En tant que marchand, je veux exporter les commandes afin de les lire.',
    'Como vendedor quiero exportar los pedidos para poder leerlos.',
    'Como lojista, eu quero exportar os pedidos para que eu possa lê-los.',
    '店主として、注文を出力したい。',
    '作为店主，我想导出订单，以便阅读。',
  ])('other languages do not apply: %j (Q6)', (text) => {
    expect(splitStory(text)).toBeUndefined();
  });

  it('takes linear time on what nobody would write', () => {
    for (const part of [
      'so ',
      '. ',
      'As a ',
      ',,,',
      ' to ensure',
      '((',
      'so users ',
      '(so ',
      'by x to see ',
      'as users ',
      'I see ',
    ]) {
      const start = performance.now();
      for (const opening of ['As a user, I want to ', 'As a user ', 'As ']) splitStory(opening + part.repeat(200_000));
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });
});
