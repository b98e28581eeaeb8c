import { asksForPart, asksReporter, formPhrase, guidance, prompt } from './instruction-phrases';

/** A longer line is somebody's own, and not worth the patterns. */
const longest = 300;

/** Whether a line tells who fills in a template what to write: "Describe the problem" (A6). */
export const isInstruction = (text: string): boolean =>
  text.length <= longest &&
  (guidance.test(text) ||
    asksForPart.test(text) ||
    (text.includes('you') && asksReporter.test(text)) ||
    isPromptInBrackets(text) ||
    formPhrase.test(text));

const isPromptInBrackets = (text: string): boolean =>
  text.includes('(') && /^\W*\(/.test(text) && /\)\W*$/.test(text) && prompt.test(text);
