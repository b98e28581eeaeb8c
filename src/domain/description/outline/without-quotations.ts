/** A line without what it quotes, which are the product's words and not the writer's. */
export const withoutQuotations = (line: string): string => line.replace(quoted, ' … ');

const quoted =
  /"[^"\n]*"|“[^”\n]*”|„[^“”\n]*[“”]|«[^»\n]*»|`[^`\n]*`|「[^」\n]*」|(?<!\p{L})['‘][^'’\n]*['’](?!\p{L})/gu;
