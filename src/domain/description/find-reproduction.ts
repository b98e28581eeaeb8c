import type { BacklogItem } from '../items/backlog-item';
import type { Block } from '../text/document';
import { introductionIn, linesOf } from './outline/own-lines';
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
  outcome,
  sample,
  otherList,
  manner,
  deed,
  wish,
  elsewhere,
  proposal,
  expectation,
} from './reproduction-phrases';

/** Which parts of a complete bug report an item states, under headings or in prose (A8). */
export type Reproduction = { readonly steps: boolean; readonly expected: boolean; readonly actual: boolean };

/** Whether no part is missing. */
export const isComplete = ({ steps, expected, actual }: Reproduction): boolean => steps && expected && actual;

/**
 * Looks at the sections of the description; the summary may say what happens and what should.
 * Headings first: where they announce a part, its prose need not be searched.
 */
export const findReproduction = (
  { summary }: Pick<BacklogItem, 'summary'>,
  outline: readonly Section[],
): Reproduction => {
  const sections = outline.filter(({ topics }) => !topics.some((topic) => workTopics.has(topic)));
  const announced = (topic: Topic): boolean => sections.some((section) => announces(section, topic));
  return {
    steps: announced('steps') || sections.some(statesSteps),
    expected: announced('expected') || saysExpected(summary) || sections.some(statesExpected),
    actual: announced('actual') || failure.test(summary) || sections.some(statesActual),
  };
};

/** Sections about the work rather than about the fault. */
const workTopics: ReadonlySet<Topic> = new Set<Topic>(['how-to', 'process', 'ready', 'done', 'out-of-scope']);

/** A line under "Expected" speaks of no step; causes and ways to mend it are none (A8). */
const statesSteps = ({ topics, blocks, own }: Section): boolean => {
  if (topics.includes('solution')) return false;
  const others = otherLines(blocks);
  if (showsSample(blocks) || blocks.some((block) => isListOfSteps(block, others))) return true;
  return !topics.includes('expected') && own.some((line) => saysSteps(line) && !isOutput(line) && !others.has(line));
};

/** Code with a line above that leads to it and a line that says what it does. */
const showsSample = (blocks: readonly Block[]): boolean =>
  blocks.some(({ kind }, index) => kind === 'code' && sample.test(introductionIn(blocks[index - 1]))) &&
  blocks.some((block) => block.kind === 'paragraph' && outcome.test(block.text));

/** The lines of lists of something else, "Possible fixes:"; mostly there are none. */
const otherLines = (blocks: readonly Block[]): ReadonlySet<string> => {
  const lists = blocks.filter(
    ({ kind }, index) => kind === 'list' && otherList.test(introductionIn(blocks[index - 1])),
  );
  return lists.length === 0 ? noLines : new Set(linesOf(lists));
};

const noLines: ReadonlySet<string> = new Set();

/** A line under "Actual" says what should be only in so many words. */
const statesExpected = ({ topics, own }: Section): boolean => {
  const says = topics.includes('actual') ? (line: string) => missed.test(line) : saysExpected;
  return own.some((line) => says(line) && !isOutput(line));
};

/** A line under "Expected" speaks of a fault only where it contrasts. */
const statesActual = ({ topics, own }: Section): boolean => {
  if (own.some((line) => inLine.test(line))) return true;
  return topics.includes('expected')
    ? own.some((line) => contrast.test(line) && !isOutput(line))
    : own.some((line) => failure.test(line));
};

/** The heading says so, and somebody's own words or code stand under it. */
const announces = ({ topics, blocks, own }: Section, topic: Topic): boolean =>
  topics.includes(topic) && (own.length > 0 || blocks.some(({ kind }) => kind === 'code'));

const isListOfSteps = (block: Block, others: ReadonlySet<string>): boolean =>
  block.kind === 'list' &&
  block.ordered &&
  block.items.length > 1 &&
  block.items.some(({ text }) => doing.test(text) && !isPlaceholder(text) && !others.has(text));

/** The cheapest first. */
const saysSteps = (line: string): boolean =>
  doing.test(line) || manner.test(line) || deed.test(line) || occasion.test(line);

/** A line of a log, a test's report or a stack trace: it says only what was seen. */
const isOutput = (line: string): boolean =>
  (line.includes(':') && /^.{0,40}\b\d{1,2}:\d{2}:\d{2}\b/.test(line)) ||
  /^\s*(?:\[\s*[A-Z]{2,}\b|at [\w$.<>/]+\(|\S+\.\w{1,5}:\d+[:\s]|[\w$]+(?:\.[\w$]+){2,}(?:Exception|Error)\b)/.test(
    line,
  );

/** What should be, or what another version does right. Proposals and quotations do not count. */
const saysExpected = (line: string): boolean => {
  if (wish.test(line) && wishesIn(line).some((sentence) => !isProposal(sentence))) return true;
  if (!/\d\.\w|\bversions?\b/i.test(line)) return false;
  const seenElsewhere = elsewhere.exec(line)?.[1];
  return seenElsewhere !== undefined && !failure.test(seenElsewhere);
};

const wishesIn = (line: string): readonly string[] =>
  sentencesOf(withoutQuotations(withoutOccasion(line))).filter((sentence) => wish.test(sentence));

/** "If I save instead of closing, …" says nothing of what should be. */
const withoutOccasion = (line: string): string =>
  line.includes('instead of') ? line.replace(/\b(?:if|when|by)\b[^,.;]{0,80}\binstead of\b/gi, ' ') : line;

const sentencesOf = (line: string): readonly string[] => line.split(/(?<=[.!?])\s+(?=\p{Lu})/u);

const isProposal = (sentence: string): boolean => proposal.test(sentence) && !expectation.test(sentence);
