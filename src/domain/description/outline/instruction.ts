import {
  asksForCriteria,
  asksForPart,
  asksReporter,
  formPhrase,
  guidance,
  ofTheIssue,
  prompt,
} from './instruction-phrases';

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

/**
 * Whether a line among criteria asks its writer for criteria instead of naming one: "Describe the
 * criteria here". "Explain the steps to the gardener" is of the product (A11).
 */
export const isTemplateInstruction = (text: string): boolean =>
  text.length <= longest &&
  (isPromptInBrackets(text) || formPhrase.test(text) || asksForCriteria.test(text) || asksOnlyForPart(text));

/** "Provide a brief summary of the change"; a summary that goes somewhere is of the product. */
const asksOnlyForPart = (text: string): boolean => {
  const part = asksForPart.exec(text)?.[0];
  return part !== undefined && ofTheIssue.test(text.slice(part.length));
};
