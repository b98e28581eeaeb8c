import { aSite, anIssue } from '../../../site/data/a-site';
import { countWords, isFigure, isKey, wordsOf } from '../../../site/screen-words/count-words';
import { jiraWordsOf } from '../../../site/screen-words/jira-words';

const description = {
  type: 'doc',
  version: 1,
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Customers want to ' },
        { type: 'text', text: 'pay abroad' },
      ],
    },
    { type: 'paragraph', content: [{ type: 'text', text: 'Fees' }] },
  ],
};

const site = jiraWordsOf(
  aSite({
    sprints: [{ id: 1, name: 'MOB Sprint 6 (quiet hours)', state: 'closed' }],
    issues: [anIssue(1, { summary: 'Pay abroad', description, labels: ['travel'] }), anIssue(2, { summary: 'Fees' })],
  }),
);

const words = (text: string) => wordsOf(text, site);

it('counts what is said, over all texts', () => {
  expect(countWords(['Refinement health', 'Refine these next', ''], site)).toBe(5);
  expect(words("Won't have now: say/do, 2 well-known items")).toEqual([
    "Won't",
    'have',
    'now:',
    'say/do,',
    'well-known',
    'items',
  ]);
});

it.each([
  ['12', []],
  ['58 %', []],
  ['–', []],
  ['+22 · 1,234.5', []],
  ['1.9 sprints', ['sprints']],
  ['30 min', []],
  ['1.5 h', []],
  ['12 days', ['days']],
  ['02.11.2026, 10:00', []],
  ['As of 2 Nov 2026, 10:00', ['As', 'of']],
  ['Nov 2, 2026, 9:00 AM', []],
  ['May this be?', ['May', 'this', 'be?']],
])('leaves numbers, units and dates out: %s', (text, said) => {
  expect(words(text)).toEqual(said);
});

it.each([
  ['MOB-1 Pay abroad', []],
  ['Blocked by MOB-12, in MOB', ['Blocked', 'by', 'in']],
  ['Assigned to Mobile', ['Assigned', 'to']],
  ['Customers want to pay abroad', []],
  ['MOB Sprint 6 (quiet hours): added', ['added']],
  ['Sprint 6', []],
  ['MOB Spr…', []],
  ['6 (quie…urs)', []],
])('leaves out what comes from Jira: %s', (text, said) => {
  expect(words(text).map((word) => word.replace(/^:/, ''))).toEqual(said.map((word) => word.replace(/,$/, '')));
});

it('takes names of one word for Jira’s where they stand alone, and for the app’s within a sentence', () => {
  expect(words('Done')).toEqual([]);
  expect(words('Story · To Do · travel')).toEqual([]);
  expect(words('Done when it can be checked')).toHaveLength(6);
  expect(words('Fees may apply')).toEqual(['Fees', 'may', 'apply']);
});

it('takes no part of a word for a name', () => {
  expect(words('Mobiles')).toEqual(['Mobiles']);
  expect(words('XMOB-1')).toEqual(['XMOB-1']);
});

it('knows the buttons that are a value only', () => {
  expect(['3', '0.5', '30 min', '1.5 h', '58 %', '12–19'].map(isFigure)).toEqual([true, true, true, true, true, true]);
  expect(['', 'Refresh', 'Show 18 stale items', '3 points'].map(isFigure)).toEqual([false, false, false, false]);
});

it('a key is pressed as a link is, whatever stands beside it is not', () => {
  const keys = /(?<![\p{L}\d])(?:MOB|OPS)(?:-\d+)?(?![\p{L}\d])/gu;
  expect(['MOB-4', 'OPS-104'].map((text) => isKey(text, { keys }))).toEqual([true, true]);
  expect(['', 'Show MOB-4', '3', 'ABC-1'].map((text) => isKey(text, { keys }))).toEqual([false, false, false, false]);
});
