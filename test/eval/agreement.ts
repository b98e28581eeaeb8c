/** One judgement: what a person says of an item, and what the app says. */
export type Judged = { readonly id: string; readonly labelled: boolean; readonly detected: boolean };

/** A line with precision and recall of a detection, and the misses by id: never their texts. */
export const agreement = (name: string, judged: readonly Judged[]): string => {
  const right = judged.filter(({ labelled, detected }) => labelled && detected).length;
  const wrong = judged.filter(({ labelled, detected }) => !labelled && detected);
  const missed = judged.filter(({ labelled, detected }) => labelled && !detected);
  return [
    `${name}: precision ${share(right, right + wrong.length)}, recall ${share(right, right + missed.length)}`,
    `of ${right + missed.length} among ${judged.length}`,
    `wrongly found: ${ids(wrong)}; missed: ${ids(missed)}`,
  ].join('; ');
};

/** "0.979 (47/48)"; "none" where there is nothing to divide by. */
export const share = (part: number, whole: number): string =>
  whole === 0 ? 'none' : `${(part / whole).toFixed(3)} (${part}/${whole})`;

export const ids = (misses: readonly { readonly id: string }[]): string =>
  misses.length ? misses.map(({ id }) => id).join(' ') : 'none';
