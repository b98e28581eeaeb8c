import type { BacklogItem } from '../items/backlog-item';
import { linesOf } from './outline/own-lines';
import { isPlaceholder } from './outline/placeholder';
import type { Section } from './outline/section';
import type { Topic } from './outline/topic-phrases';
import { inquiry, limit } from './spike-phrases';

/** Whether a spike says what it is to find out, and how long it may take (A8). */
export type SpikePlan = { readonly question: boolean; readonly timebox: boolean };

/** Looks at the sections of the description, and at its lines and the summary. */
export const findSpikePlan = ({ summary }: Pick<BacklogItem, 'summary'>, outline: readonly Section[]): SpikePlan => {
  const hasSection = (topic: Topic): boolean =>
    outline.some((section) => section.topics.includes(topic) && isFilled(section));
  const ownLines = [summary, ...outline.flatMap(({ own }) => own)];
  return {
    question: hasSection('question') || outline.some(asksQuestion) || ownLines.some((line) => inquiry.test(line)),
    timebox: hasSection('timebox') || ownLines.some((line) => limit.test(line)),
  };
};

/** All lines count, since under a heading of questions those that look like a form's are own. */
const isFilled = ({ blocks }: Section): boolean => linesOf(blocks).some((line) => !isPlaceholder(line));

const asksQuestion = ({ blocks }: Section): boolean =>
  linesOf(blocks).some((line) => /[?？](?=\s|$)/.test(line) && !isPlaceholder(line));
