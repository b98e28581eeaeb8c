/**
 * Whether a title is another with a slip of the pen in some of its words (A19): a letter too many,
 * lost, wrong, or two swapped. Words of fewer than five letters must be right. Both normalised.
 */
export const isSlipOf = (title: string, correct: string): boolean => {
  if (Math.abs(title.length - correct.length) > mostSlips) return false;
  const words = title.split(' ');
  const correctWords = correct.split(' ');
  return (
    words.length === correctWords.length && correctWords.every((word, index) => isSameWord(words[index] ?? '', word))
  );
};

const mostSlips = 3;

const isSameWord = (word: string, correct: string): boolean =>
  word === correct || (correct.length >= 5 && isOneSlip(word, correct));

/** What differs lies between a common beginning and a common end. */
const isOneSlip = (word: string, correct: string): boolean => {
  let start = 0;
  while (start < correct.length && word[start] === correct[start]) start += 1;
  let end = 0;
  while (end < Math.min(word.length, correct.length) - start && word.at(-1 - end) === correct.at(-1 - end)) end += 1;
  const written = word.slice(start, word.length - end);
  const meant = correct.slice(start, correct.length - end);
  if (written.length <= 1 && meant.length <= 1) return true;
  return written.length === 2 && meant.length === 2 && written[0] === meant[1] && written[1] === meant[0];
};
