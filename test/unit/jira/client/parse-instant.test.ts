import { parseInstant } from '../../../../src/jira/client/parse-instant';

const nine = Date.UTC(2024, 2, 4, 9);

describe('an instant of Jira', () => {
  it.each([
    ['2024-03-04T09:00:00.000+0000', nine],
    ['2024-03-04T14:30:00.000+0530', nine],
    ['2024-03-04T02:00:00.000-07:00', nine],
    ['2024-03-04T11:00:00+02', nine],
    ['2024-03-04T09:00:00Z', nine],
    ['2024-03-04T09:00', nine],
    ['2024-03-04', Date.UTC(2024, 2, 4)],
    [nine, nine],
    [nine / 1000, nine],
  ])('is read in UTC, with any offset, in seconds or milliseconds: %s (J9)', (written, instant) => {
    expect(parseInstant(written)).toBe(instant);
  });

  it.each(['', 'tomorrow', 'March 7', '7', '2024', '2024-13-04T09:00:00Z', '2024-03-04T09:00:00 GMT'])(
    'is unknown where Jira wrote none: %j',
    (written) => {
      expect(parseInstant(written)).toBeNaN();
    },
  );
});
