const quoted =
  /"[^"\n]*"|“[^”\n]*”|„[^“”\n]*[“”]|«[^»\n]*»|`[^`\n]*`|「[^」\n]*」|(?<!\p{L})['‘][^'’\n]*['’](?!\p{L})/gu;

/**
 * A line without what it quotes: words of the product say nothing of what the writer asks or
 * wishes.
 */
export const withoutQuotations = (line: string): string => line.replace(quoted, ' … ');
