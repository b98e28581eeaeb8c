import { findSpikePlan } from '../../description/find-spike-plan';
import { check, required, pass, fail } from '../check';

/** A spike says what it is to find out and how long it may take (A8). */
export const questionAndTimeboxCheck = check({
  id: 'question-and-timebox',
  title: 'Question and time-box',
  passed: 'Question and time-box are stated',
  failed: 'The spike has no clear question or end',
  why: 'A spike without a question has no result, and one without a time-box has no end.',
  defaults: { spike: required(30) },
  judge: ({ item, outline }) => {
    const { question, timebox } = findSpikePlan(item, outline);
    if (question && timebox) return pass('Found a question and a time-box.');
    if (question)
      return fail('Found a question, but no time-box.', 'Say how long it may take, such as "time-box: 2 days".');
    return timebox
      ? fail('Found a time-box, but no question.', 'State the question that it is to answer.')
      : fail(
          'Looked in the summary and the description; found neither a question nor a time-box.',
          'State the question that it is to answer, and how long it may take.',
        );
  },
});
