/** Words long enough to name something; what every criterion says is none. */
export const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !commonWords.has(word));

const commonWords: ReadonlySet<string> = new Set(
  'given when then that this with from have must should shall will would could does they them their there which where what each every only also after before into than user users able been being can cannot are not the and for shown shows show sees displayed'.split(
    ' ',
  ),
);
