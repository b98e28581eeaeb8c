import { findSpikePlan } from '../../description/find-spike-plan';
import { check, required, pass, fail } from '../check';

const messages = {
  title: 'Question and time-box',
  passed: 'Question and time-box are stated',
  failed: 'The spike has no clear question or end',
  lacks: 'a question and a time-box',
  why: 'A spike without a question has no result, and one without a time-box has no end.',
  question: () => 'Which question is to be answered, and how much time is it worth?',
  both: 'Found a question and a time-box.',
  questionOnly: 'Found a question, but no time-box.',
  stateTimebox: 'Say how long it may take, such as "time-box: 2 days".',
  timeboxOnly: 'Found a time-box, but no question.',
  stateQuestion: 'State the question that it is to answer.',
  neither: 'Found neither a question nor a time-box.',
  stateBoth: 'State the question that it is to answer, and how long it may take.',
};

/** A spike says what it is to find out and how long it may take (A8). */
export const questionAndTimeboxCheck = check({
  id: 'question-and-timebox',
  messages,
  defaults: { spike: required(30) },
  standsInForCriteria: true,
  looksAt: 'item',
  judge: ({ item, outline }) => {
    const { question, timebox } = findSpikePlan(item, outline);
    if (question && timebox) return pass(messages.both);
    if (question) return fail(messages.questionOnly, messages.stateTimebox);
    return timebox ? fail(messages.timeboxOnly, messages.stateQuestion) : fail(messages.neither, messages.stateBoth);
  },
});
