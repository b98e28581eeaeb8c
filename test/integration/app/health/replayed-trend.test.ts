import { comparePast } from '../../../support/compare-past';

jest.setTimeout(120_000);

it.each(Array.from({ length: 20 }, (_, part) => part))(
  'is what was true on each day, on ten generated sites (part %i) (H6)',
  async (part) => {
    for (let site = 0; site < 10; site += 1) {
      const { wrong, days } = await comparePast(1 + part * 10 + site, { days: 10, edits: 8 });
      expect({ seed: 1 + part * 10 + site, wrong }).toEqual({ seed: 1 + part * 10 + site, wrong: [] });
      expect(days).toBe(10);
    }
  },
);
