import { allSurfaces } from '../../../site/surfaces/all-surfaces';
import { brokenLimits, readLimits } from '../../../site/screen-words/limits';
import { readArguments, usage } from '../../../site/screen-words/arguments';
import { wordsTable } from '../../../site/screen-words/words-table';

const health = (words: number, buttons: number) => ({ health: { words, buttons } });

it('is content with what is counted, and with a little around it', () => {
  for (const counted of [health(100, 8), health(103, 8), health(95, 8)])
    expect(brokenLimits(counted, health(100, 8))).toEqual([]);
});

it('says which surface has grown, and in what', () => {
  expect(brokenLimits(health(104, 9), health(100, 8))).toEqual([
    'health has 104 words, at most 100 are allowed',
    'health has 9 buttons, at most 8 are allowed',
  ]);
});

it('says where a limit can come down', () => {
  expect(brokenLimits(health(80, 4), health(100, 8))).toEqual([
    'health has 80 words, so its limit of 100 can come down (npm run screen-words -- --save)',
    'health has 4 buttons, so its limit of 8 can come down (npm run screen-words -- --save)',
  ]);
});

it('says which surface has no limit, and which limit no surface', () => {
  expect(brokenLimits(health(1, 1), { agenda: { words: 1, buttons: 1 } })).toEqual([
    'health has no limit yet (npm run screen-words -- --save)',
    'agenda has a limit and is not on the demo (npm run screen-words -- --save)',
  ]);
});

it('holds limits for surfaces of the list only', () => {
  const names = allSurfaces.map(({ name }) => name);
  const limited = Object.keys(readLimits());
  expect(limited.length).toBeGreaterThan(10);
  expect(limited.filter((name) => !names.includes(name))).toEqual([]);
});

it('prints a table', () => {
  expect(wordsTable({ ...health(212, 16), agenda: { words: 9, buttons: 1 } }, health(220, 16)).split('\n')).toEqual([
    'surface  words  limit  buttons  limit',
    'health     212    220       16     16',
    'agenda       9      –        1      –',
  ]);
});

it('takes one option', () => {
  expect(readArguments([])).toEqual({ save: false });
  expect(readArguments(['--save'])).toEqual({ save: true });
  expect(readArguments(['--sav'])).toEqual({ wrong: expect.stringContaining(usage) as string });
});
