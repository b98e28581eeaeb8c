/** In characters: what fits under a pair of bars. A chart drops longer labels. */
const longestLabel = 16;

/**
 * Short names of sprints for a chart, no two alike. Where one is too long, the words that all begin
 * with are left out ("MOB Sprint 8" → "8"); what is still too long is cut in the middle.
 */
export const sprintLabels = (names: readonly string[]): string[] => {
  const allFit = names.every(({ length }) => length <= longestLabel);
  const labels = (allFit ? names : withoutCommonStart(names)).map(cutMiddle);
  return labels.map((label, index) => {
    const before = labels.slice(0, index).filter((earlier) => earlier === label).length;
    return before === 0 ? label : `${label} (${before + 1})`;
  });
};

const withoutCommonStart = (names: readonly string[]): readonly string[] => {
  const [first = [], ...others] = names.map((name) => name.split(' '));
  const firstDifference = first.findIndex((word, index) => others.some((words) => words[index] !== word));
  const common = Math.max(firstDifference, 0);
  return names.map((name) => {
    const rest = name.split(' ').slice(common).join(' ');
    return rest === '' ? name : rest;
  });
};

const cutMiddle = (name: string): string =>
  name.length <= longestLabel ? name : `${name.slice(0, longestLabel - 5)}…${name.slice(-4)}`;
