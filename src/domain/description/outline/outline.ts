import type { TextDocument, Block } from '../../text/document';
import { isNumberedCriterion, type Label, labelOf } from './label';
import { labelledItem, criteriaColumn, labelledRow } from './labelled-parts';
import { sectionsWithOwnLines } from './own-lines';
import type { Section } from './section';
import type { Topic } from './topic-phrases';
import { topicOfHeading } from './topics';

export type { Section } from './section';

/**
 * The sections of a text in order. A section starts at a heading, a wholly bold line, a known label
 * at the start of a line, a titled panel or expand, a labelled list item or table row (A2), and
 * ends at the next of the same or a higher level or at the next known label (A3). `synonyms`:
 * further labels of acceptance criteria, normalised.
 */
export const outlineOf = (document: TextDocument, synonyms: ReadonlySet<string>): readonly Section[] => {
  const reading: Reading = { sections: [], open: [], blocks: [], synonyms };
  begin(reading);
  for (const block of document.blocks) readBlock(reading, block);
  return sectionsWithOwnLines(reading.sections.filter(({ title, blocks }) => title !== '' || blocks.length > 0));
};

/**
 * What is open where the reading stands; `blocks` are those of the last section. Local to one
 * reading.
 */
type Reading = {
  readonly sections: { readonly title: string; readonly topics: readonly Topic[]; readonly blocks: readonly Block[] }[];
  readonly synonyms: ReadonlySet<string>;
  open: readonly Open[];
  blocks: Block[];
};

type Open = { readonly level: number; readonly title: string; readonly topic: Topic | undefined };

/** Headings have levels 1 to 6; what stands in for one lies below. */
const boxLevel = 6.5;

const boldLevel = 7;

const labelLevel = 8;

const innerLevel = 9;

const readBlock = (reading: Reading, block: Block): void => {
  switch (block.kind) {
    case 'heading':
      readTitle(reading, block.level, block.text);
      break;
    case 'paragraph':
      if (block.bold && isTitle(block.text)) readTitle(reading, boldLevel, block.text);
      else readLines(reading, block.text);
      break;
    case 'box':
      readInside(reading, block.title, block.blocks);
      break;
    case 'quote':
      readInside(reading, '', block.blocks);
      break;
    case 'list':
      (block.items.some(({ text }) => text.includes('\n')) ? readListByLabels : readList)(reading, block);
      break;
    case 'table':
      readTable(reading, block);
      break;
    default:
      reading.blocks.push(block);
  }
};

/** A heading that numbers a criterion ("AC 1: login") is that criterion too. */
const readTitle = (reading: Reading, level: number, title: string): void => {
  const numbered = isNumberedCriterion(title);
  start(reading, level, title, numbered ? 'criteria' : topicOfHeading(title, reading.synonyms));
  if (numbered) pushProse(reading, [title]);
};

const begin = (reading: Reading): void => {
  const topics: Topic[] = [];
  for (const { topic } of reading.open) if (topic) topics.push(topic);
  const blocks: Block[] = [];
  reading.sections.push({ title: reading.open.at(-1)?.title ?? '', topics, blocks });
  reading.blocks = blocks;
};

const start = (reading: Reading, level: number, title: string, topic: Topic | undefined): void => {
  const endsCriteria = topic !== undefined && topic !== 'criteria' && level >= boldLevel;
  const above = reading.open.filter((other) => other.level < level && !(endsCriteria && other.topic === 'criteria'));
  reading.open = [...above, { level, title, topic }];
  begin(reading);
};

/**
 * What was open before stands open again: what starts inside a box, a list or a table ends with it.
 */
const leave = (reading: Reading, before: readonly Open[]): void => {
  reading.open = before;
  begin(reading);
};

const inCriteria = ({ open }: Reading): boolean => open.some(({ topic }) => topic === 'criteria');

const readInside = (reading: Reading, title: string, blocks: readonly Block[]): void => {
  const before = reading.open;
  if (title) start(reading, boxLevel, title, topicOfHeading(title, reading.synonyms));
  for (const block of blocks) readBlock(reading, block);
  leave(reading, before);
};

const readLines = (reading: Reading, text: string): void => {
  let prose: string[] = [];
  for (const line of text.includes('\n') ? text.split('\n') : [text]) {
    const heading = rawHeading.exec(line);
    const label = heading ? undefined : usableLabel(reading, line);
    if (heading || label) {
      pushProse(reading, prose);
      prose = label?.rest ? [label.rest] : [];
    }
    if (heading) {
      readTitle(reading, Number(heading[1] ?? heading[2]?.length), heading[3] ?? '');
    } else if (label) start(reading, labelLevel, label.title, label.topic);
    else if (line.trim() !== '') prose.push(line);
  }
  pushProse(reading, prose);
};

/** Headings in markup that was pasted as text (A2). */
const rawHeading = /^\s*(?:h([1-6])\.\s*|(#{1,6})\s+)(\S.*)$/;

/** A numbered criterion among criteria begins no section of its own. */
const usableLabel = (reading: Reading, line: string): Label | undefined => {
  const label = labelOf(line, reading.synonyms);
  return label?.numbered && inCriteria(reading) ? undefined : label;
};

const pushProse = (reading: Reading, lines: readonly string[]): void => {
  if (lines.length) reading.blocks.push({ kind: 'paragraph', text: lines.join('\n'), bold: false });
};

/** A bold line is a title unless it is a sentence, a step of a scenario or a numbered criterion. */
const isTitle = (text: string): boolean =>
  text.length <= 100 &&
  !/[\n。]|[.!]$|^\W*(?:ac\s?[-#]?\d|scenario\b|given\b|when\b|then\b|and\b|\d+[.)]\s)/i.test(text);

/**
 * A label on a line of its own right below an item goes on with the text, not with the item: "*
 * one", "Notes:", "* two".
 */
const readListByLabels = (reading: Reading, list: List): void => {
  let items: List['items'][number][] = [];
  for (const item of list.items) {
    const lines = item.text.includes('\n') ? item.text.split('\n') : [];
    const at = lines.findIndex((line, index) => index > 0 && endsItem(usableLabel(reading, line), line));
    if (at === -1) items.push(item);
    else {
      readList(reading, { ...list, items: [...items, { ...item, text: lines.slice(0, at).join('\n'), blocks: [] }] });
      items = [];
      readLines(reading, lines.slice(at).join('\n'));
      for (const block of item.blocks) readBlock(reading, block);
    }
  }
  if (items.length) readList(reading, { ...list, items });
};

type List = Extract<Block, { kind: 'list' }>;

/** A single word without a colon is as likely to be of the item. */
const endsItem = (label: Label | undefined, line: string): boolean =>
  label !== undefined && (label.topic === 'criteria' || /[:：]/.test(line));

const readList = (reading: Reading, list: List): void => {
  const { synonyms, open } = reading;
  if (inCriteria(reading) || !list.items.some((item) => labelledItem(item, synonyms))) {
    reading.blocks.push(list);
    return;
  }
  for (const item of list.items) {
    const label = labelledItem(item, synonyms);
    if (label) {
      start(reading, innerLevel, label.title, label.topic);
      if (label.rest) readLines(reading, label.rest);
      for (const block of item.blocks) readBlock(reading, block);
      if (item.blocks.length) leave(reading, open);
    } else reading.blocks.push({ ...list, items: [item] });
  }
  leave(reading, open);
};

const readTable = (reading: Reading, table: Extract<Block, { kind: 'table' }>): void => {
  const { synonyms, open } = reading;
  const column = inCriteria(reading) ? undefined : criteriaColumn(table.rows, synonyms);
  if (column) {
    start(reading, innerLevel, column.title, 'criteria');
    const [only, ...others] = column.cells;
    if (only !== undefined && others.length === 0) readLines(reading, only);
    else reading.blocks.push({ kind: 'table', rows: column.cells.map((cell) => ({ header: false, cells: [cell] })) });
  } else if (!inCriteria(reading) && table.rows.some((row) => labelledRow(row, synonyms))) {
    for (const row of table.rows) {
      const label = labelledRow(row, synonyms);
      if (label) start(reading, innerLevel, label.title, label.topic);
      readLines(reading, (label ? label.cells : row.cells).join('\n'));
    }
  } else {
    reading.blocks.push(table);
    return;
  }
  leave(reading, open);
};
