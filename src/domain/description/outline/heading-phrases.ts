import type { Topic } from './topic-phrases';

/** First words after which a heading is on another matter: "Missing acceptance criteria". */
export const otherMatter = new Set(
  'no missing without add write define update need needs lacks lacking see fix improve refine ohne sans sin sem keine'.split(
    ' ',
  ),
);

/** Words anywhere in a heading that announce its topic; the first match counts. */
export const headingWords: readonly (readonly [RegExp, Topic])[] = [
  [/^definition of ready/, 'ready'],
  [/^definition of done/, 'done'],
  [/\b(?:out of|not in) scope\b/, 'out-of-scope'],
  [/(?<!\bas )\bexpected\b|\bshould (?:happen|be happening)\b|\bdesired\b|\bcorrect behaviou?r\b/, 'expected'],
  [/\bactual(?:ly)?\b|\b(?:current|observed|bug) (?:\w+ )?behaviou?r\b|\bcurrent result/, 'actual'],
  [/\brepro(?:duce|duction|ducing|ducible)?\b|\breplicat(?:e|ion)\b/, 'steps'],
  [/\btime ?box/, 'timebox'],
  [
    /\b(?:runbook|playbook|roll ?out|rollback|deployment|implementation|technical (?:solution|approach|design|details))\b/,
    'how-to',
  ],
  [/\b(?:smoke|regression) tests?\b|\b(?:pr|mr|review|reviewer|author|release) checklist\b/, 'process'],
  [/\bopen (?:questions|points|issues)\b|\bdecisions\b/, 'open-questions'],
];
