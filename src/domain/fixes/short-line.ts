/** One line of 100 characters at most. */
export const shortLine = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 100 ? line : `${line.slice(0, 99).trimEnd()}…`;
};
