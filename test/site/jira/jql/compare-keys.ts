/** Issue keys by project, then by number. */
export const compareKeys = (one: string, other: string): number => {
  const [project, number] = partsOf(one);
  const [otherProject, otherNumber] = partsOf(other);
  return compareText(project, otherProject) || number - otherNumber;
};

/** By code units, as Jira compares ranks and keys: no language, no case. */
export const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const partsOf = (key: string): [string, number] => {
  const dash = key.lastIndexOf('-');
  return [key.slice(0, dash), Number(key.slice(dash + 1))];
};
