/**
 * A label under a pair of bars holds about this many characters; a chart drops those that do not
 * fit.
 */
const longest = 16;

/**
 * Short names of sprints for a chart, one for each and no two alike: the words that all of them
 * begin with are left out ("MOB Sprint 8" → "8") where any of them is too long, and what is still
 * too long is cut in the middle.
 */
export const sprintLabels = (names: readonly string[]): string[] => {
  const own = names.every(({ length }) => length <= longest) ? [...names] : withoutCommonStart(names);
  const short = own.map((name) => (name.length <= longest ? name : `${name.slice(0, longest - 5)}…${name.slice(-4)}`));
  return short.map((label, index) =>
    short.indexOf(label) === index
      ? label
      : `${label} (${short.slice(0, index + 1).filter((other) => other === label).length})`,
  );
};

const withoutCommonStart = (names: readonly string[]): string[] => {
  const [first = [], ...others] = names.map((name) => name.split(' '));
  const differs = first.findIndex((word, index) => others.some((words) => words[index] !== word));
  const common = differs < 0 ? 0 : differs;
  return names.map((name) => {
    const rest = name.split(' ').slice(common).join(' ');
    return rest === '' ? name : rest;
  });
};
