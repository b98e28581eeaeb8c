import fc from 'fast-check';
import { eachOnce } from '../../../../src/domain/hygiene/each-once';
import { hygieneConcerns, type HygieneConcern, type HygieneFinding } from '../../../../src/domain/hygiene/hygiene';

const finding = (id: string): HygieneFinding => ({ id, about: [] });

const lists = fc.record(
  Object.fromEntries(
    hygieneConcerns.map((concern) => [
      concern,
      fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')).map((ids) => ids.map(finding)),
    ]),
  ) as Record<HygieneConcern, fc.Arbitrary<HygieneFinding[]>>,
);

it('leaves each item in the first list that it is on, and counts what stands elsewhere', () => {
  fc.assert(
    fc.property(lists, (all) => {
      const { lists: once, elsewhere } = eachOnce(all);
      const ids = hygieneConcerns.flatMap((concern) => once[concern].map(({ id }) => id));
      const everything = hygieneConcerns.flatMap((concern) => all[concern].map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
      expect(new Set(ids)).toEqual(new Set(everything));
      for (const concern of hygieneConcerns)
        expect(once[concern].length + elsewhere[concern]).toBe(all[concern].length);
    }),
  );
});
