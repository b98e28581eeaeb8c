/**
 * What `~` looks for: every word of the query, `part*` for words that begin so, and `"a phrase"` in
 * inner quotes, in any case. Jira also finds other forms of a word (stems); this does not.
 */
export const textTest = (query: string): ((text: string) => boolean) => {
  const phrases = [...query.matchAll(/"([^"]+)"/g)].map((match) => ` ${wordsOf(match[1] ?? '').join(' ')} `);
  const words = wordsOf(query.replaceAll(/"[^"]*"/g, ' '), /[\p{L}\p{N}_]+\*?/gu);
  return (text) => {
    const found = wordsOf(text);
    const known = new Set(found);
    const line = ` ${found.join(' ')} `;
    return (
      phrases.every((phrase) => line.includes(phrase)) &&
      words.every((word) => (word.endsWith('*') ? line.includes(` ${word.slice(0, -1)}`) : known.has(word)))
    );
  };
};

const wordsOf = (text: string, word = /[\p{L}\p{N}_]+/gu): string[] =>
  [...text.toLowerCase().matchAll(word)].map(([found]) => found);
