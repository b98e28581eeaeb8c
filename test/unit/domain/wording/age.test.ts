import { ageInWords } from '../../../../src/domain/wording/age';

it.each([
  [1, '1 day'],
  [60, '60 days'],
  [61, '2 months'],
  [120, '3 months'],
  [730, '23 months'],
  [731, '2 years'],
  [2200, '6 years'],
])('%s days are %s', (days, words) => {
  expect(ageInWords(days)).toBe(words);
});
