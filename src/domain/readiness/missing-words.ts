import type { CheckId } from './checks/all-checks';

/** What an item lacks whose check is open, as it ends a sentence: "missing: an estimate". */
export const missingWords: Readonly<Record<CheckId, string>> = {
  description: 'a fuller description',
  'acceptance-criteria': 'acceptance criteria',
  reproduction: 'steps and results',
  'question-and-timebox': 'a question and a time-box',
  'done-condition': 'a done condition',
  estimate: 'an estimate',
  size: 'a smaller size',
  blockers: 'its blocker done',
  parent: 'a parent',
  priority: 'a Jira priority',
  'story-form': 'who wants what',
  atomic: 'one wish alone',
  minimal: 'nothing but the story',
  'vague-words': 'clear words',
  'vague-criteria': 'clear criteria',
  unique: 'what sets it apart',
};
