import { check, optional, unknown } from '../check';

const messages = {
  title: 'Told once',
  passed: 'No other item tells the same story',
  failed: 'Another item tells the same story',
  why: 'A story that stands in the backlog twice is estimated twice and may be built twice.',
  question: () => 'Which of the items that tell this story stays?',
  alone: 'Only this item was read; whether another tells the same story shows where many are read.',
};

/**
 * No other item tells the same story (Q4). One item alone cannot tell, so this never enters the
 * score; `markDuplicates` judges it where many items are read.
 */
export const uniqueCheck = check({
  id: 'unique',
  messages,
  hint: true,
  defaults: { story: optional(1) },
  looksAt: 'item',
  judge: () => unknown(messages.alone),
});
