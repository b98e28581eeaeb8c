/** Whether a line can open a story: a cheap test, made of every line. */
export const mayOpenStory = /^[^a-z]{0,20}(?:as|in order|so that|user story|story|i)\b|wants to/i;

const announced = String.raw`^[^\p{L}]{0,10}(?:(?:user )?story\b[^\p{L}]{0,10})?`;

/** A line that opens a story with a role. */
export const withRole = new RegExp(
  String.raw`${announced}(?:as\b|(?:in order (?:to|that)|so that)\b.+\bas an?\b)`,
  'iu',
);

/** One that opens a story without a role. "We need …" opens many a text that is no story. */
export const withoutRole = new RegExp(
  String.raw`${announced}(?:I (?:want|wish|would like)\b|I['’]d like\b|(?:the |an? )?\p{L}+(?: \p{L}+){0,3} wants to\b)`,
  'iu',
);

/** A line that goes on with a story. */
export const goesOn =
  /^\W{0,10}(?:(?:I|we) (?:want|need|wish|would like|can|am able|should)\b|I['’][md]\b|so that\b|so (?:I|we|they|the|my|our|people)\b|so \p{L}+s (?:can|will|know|have|are)\b|in order (?:to|that)\b)/iu;

/** A line of few words that announces the next one: "As a", "As a patron,". */
export const announces =
  /^\W{0,10}(?:as(?: an?| the)?|as (?:an?|the) (?:(?!\b(?:I|we)\b)[^,.;:!?]){1,60},?|I want(?: to)?|so that|in order to)\W{0,5}$/i;
