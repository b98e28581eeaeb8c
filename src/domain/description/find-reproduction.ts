import type { BacklogItem } from '../items/backlog-item';
import type { Block } from '../text/document';
import { isPlaceholder } from './outline/placeholder';
import type { Section } from './outline/section';
import type { Topic } from './outline/topic-phrases';
import { withoutQuotations } from './outline/without-quotations';
import {
  failure,
  inLine,
  contrast,
  missed,
  doing,
  occasion,
  manner,
  deed,
  wish,
  elsewhere,
} from './reproduction-phrases';

/** Which parts of a complete bug report an item states, under headings or in prose (A8). */
export type Reproduction = { readonly steps: boolean; readonly expected: boolean; readonly actual: boolean };

export const isComplete = ({ steps, expected, actual }: Reproduction): boolean => steps && expected && actual;

/** Reads the outline of the description, and the summary for what happens and what should. */
export const findReproduction = (
  { summary }: Pick<BacklogItem, 'summary'>,
  outline: readonly Section[],
): Reproduction => {
  let steps = false;
  let expected = saysExpected(summary);
  let actual = failure.test(summary);
  for (const section of outline.filter(({ topics }) => !topics.some((topic) => aside.has(topic)))) {
    const { topics, own } = section;
    const content = topics.length > 0 && hasContent(section);
    steps ||= (content && topics.includes('steps')) || section.blocks.some(isListOfSteps);
    expected ||= content && topics.includes('expected');
    actual ||= content && topics.includes('actual');
    actual ||= own.some((line) => inLine.test(line));
    // A line under "Expected" speaks of no step and no fault, one under "Actual" of what should be
    // only in so many words.
    if (topics.includes('expected')) actual ||= own.some((line) => contrast.test(line) && !isOutput(line));
    else {
      steps ||= own.some((line) => saysSteps(line) && !isOutput(line));
      actual ||= own.some((line) => failure.test(line));
    }
    const says = topics.includes('actual') ? (line: string) => missed.test(line) : saysExpected;
    expected ||= own.some((line) => says(line) && !isOutput(line));
  }
  return { steps, expected, actual };
};

/** Sections whose words are about the work rather than about the fault. */
const aside: ReadonlySet<Topic> = new Set<Topic>(['how-to', 'process', 'ready', 'done', 'out-of-scope']);

/** Words of somebody's own, or code where a heading has said what it is. */
const hasContent = ({ blocks, own }: Section): boolean => own.length > 0 || blocks.some(({ kind }) => kind === 'code');

const isListOfSteps = (block: Block): boolean =>
  block.kind === 'list' &&
  block.ordered &&
  block.items.length > 1 &&
  block.items.some(({ text }) => doing.test(text) && !isPlaceholder(text));

const saysSteps = (line: string): boolean =>
  doing.test(line) || occasion.test(line) || manner.test(line) || deed.test(line);

/**
 * A line of a log, of a test's report or of a stack trace, pasted outside of a code block: it says
 * what was seen only.
 */
const isOutput = (line: string): boolean =>
  (line.includes(':') && /^.{0,40}\b\d{1,2}:\d{2}:\d{2}\b/.test(line)) ||
  /^\s*(?:\[\s*[A-Z]{2,}\b|at [\w$.<>/]+\(|\S+\.\w{1,5}:\d+[:\s]|[\w$]+(?:\.[\w$]+){2,}(?:Exception|Error)\b)/.test(
    line,
  );

/**
 * What should be, or what is seen where it is right. "We should consider…" is a proposal, 'it says
 * "must be set"' a quotation.
 */
const saysExpected = (line: string): boolean => {
  if (
    wish.test(line) &&
    sentencesOf(withoutQuotations(insteadOf(line))).some((said) => wish.test(said) && !isProposal(said))
  )
    return true;
  if (!/\d\.\w|\bversions?\b/i.test(line)) return false;
  const seenElsewhere = elsewhere.exec(line)?.[1];
  return seenElsewhere !== undefined && !failure.test(seenElsewhere);
};

const sentencesOf = (line: string): readonly string[] => line.split(/(?<=[.!?])\s+(?=\p{Lu})/u);

/** "If I save instead of closing, …" is an occasion and says nothing of what should be. */
const insteadOf = (line: string): string =>
  line.includes('instead of') ? line.replace(/\b(?:if|when|by)\b[^,.;]{0,80}\binstead of\b/gi, ' ') : line;

const isProposal = (line: string): boolean =>
  /\b(?:we|i|you|one) should\b/i.test(line) && !/\b(?:not|n't)\b.*\bshould|\bexpect/i.test(line);
