/** The first 80 characters of an item's text, in one line and in quotation marks. */
export const quotation = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return `"${line.length <= 80 ? line : `${line.slice(0, 79).trimEnd()}…`}"`;
};
