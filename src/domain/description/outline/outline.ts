import type { TextDocument, Block } from '../../text/document';
import { parseText } from '../../text/parse-text';
import { criteriaInCode } from './criteria-in-code';
import { isNumberedCriterion, type Label, findLabel } from './label';
import { labelOfItem, criteriaColumn, labelOfRow } from './labelled-parts';
import {
  addProse,
  finishOutline,
  isInCriteria,
  levels,
  openTitle,
  openWithin,
  type OutlineBuilder,
  returnTo,
  startOutline,
} from './outline-builder';
import { sectionsWithOwnLines } from './own-lines';
import type { Section } from './section';
import type { Topic } from './topic-phrases';
import { topicOfHeading } from './topics';

/**
 * The sections of a text in order. One starts at a heading, a bold line, a known label at the start
 * of a line, a titled box, a labelled list item or table row (A2). It ends at the next of the same
 * or a higher level, or at the next known label (A3). `synonyms`: further labels of acceptance
 * criteria, normalised.
 */
export const outlineOf = (document: TextDocument, synonyms: ReadonlySet<string>): readonly Section[] => {
  const builder = startOutline(synonyms);
  for (const block of document.blocks) addBlock(builder, block);
  return sectionsWithOwnLines(finishOutline(builder));
};

const addBlock = (builder: OutlineBuilder, block: Block): void => {
  switch (block.kind) {
    case 'heading':
      addTitle(builder, block.level, block.text);
      break;
    case 'paragraph':
      if (block.bold && isTitle(block.text)) addTitle(builder, levels.bold, block.text);
      else addLines(builder, block.text);
      break;
    case 'box':
    case 'quote':
      addBox(builder, block);
      break;
    case 'code':
      addCode(builder, block);
      break;
    case 'list':
      if (block.items.some(({ text }) => text.includes('\n'))) addListWithLabels(builder, block);
      else addList(builder, block);
      break;
    case 'table':
      addTable(builder, block);
      break;
    default:
      builder.blocks.push(block);
  }
};

/** A heading that numbers a criterion ("AC 1: login") is that criterion too. */
const addTitle = (builder: OutlineBuilder, level: number, title: string): void => {
  const numbered = isNumberedCriterion(title);
  openTitle(builder, { level, title, topic: numbered ? 'criteria' : topicOfHeading(title, builder.synonyms) });
  if (numbered) addProse(builder, title);
};

/** A bold line is a title unless it is a sentence, a step of a scenario or a numbered criterion. */
const isTitle = (text: string): boolean =>
  text.length <= 100 &&
  !/[\n。]|[.!]$|^\W*(?:ac\s?[-#]?\d|scenario\b|given\b|when\b|then\b|and\b|\d+[.)]\s)/i.test(text);

type Box = Extract<Block, { kind: 'box' | 'quote' }>;

/** A box with nothing but a title titles what follows it (A13). */
const addBox = (builder: OutlineBuilder, box: Box): void => {
  const before = builder.open;
  const titlesMore = isOnlyTitle(builder, box);
  const title = box.kind === 'box' ? box.title : '';
  if (title) openTitle(builder, { level: levels.box, title, topic: topicOfHeading(title, builder.synonyms) });
  else if (box.kind === 'quote' && !titlesMore) openTitle(builder, quotation);
  for (const block of box.blocks) addBlock(builder, block);
  if (!titlesMore) returnTo(builder, before);
};

const quotation = { level: levels.quotation, title: '', topic: 'quotation' } as const;

const isOnlyTitle = (builder: OutlineBuilder, box: Box): boolean => {
  const [only, ...more] = box.blocks;
  if (box.kind === 'box' && box.title) return only === undefined;
  if (only === undefined || more.length > 0) return false;
  switch (only.kind) {
    case 'heading':
      return true;
    case 'box':
    case 'quote':
      return isOnlyTitle(builder, only);
    case 'paragraph':
      return (only.bold && isTitle(only.text)) || isLoneLabel(builder, only.text);
    default:
      return false;
  }
};

const isLoneLabel = (builder: OutlineBuilder, text: string): boolean =>
  !text.includes('\n') && findLabel(text, builder.synonyms)?.rest === '';

/** Code that holds the section itself is read as text (A15). */
const addCode = (builder: OutlineBuilder, code: Extract<Block, { kind: 'code' }>): void => {
  const text = criteriaInCode(code.text, builder.synonyms);
  if (text === undefined) {
    builder.blocks.push(code);
    return;
  }
  const before = builder.open;
  for (const block of parseText(text).blocks) addBlock(builder, block);
  returnTo(builder, before);
};

const addLines = (builder: OutlineBuilder, text: string): void => {
  let prose = '';
  let isWhole = true;
  for (const line of text.includes('\n') ? text.split('\n') : [text]) {
    const heading = rawHeading.exec(line);
    const label = heading ? undefined : usableLabel(builder, line);
    if (heading || label) {
      addProse(builder, prose);
      prose = label?.rest ?? '';
    }
    if (heading) addTitle(builder, Number(heading[1] ?? heading[2]?.length), heading[3] ?? '');
    else if (label && belongsToCriteria(builder, label)) {
      openWithin(builder, { level: levels.label, title: label.title, topic: label.topic });
      prose = line;
    } else if (label) openLabel(builder, levels.label, label);
    else if (line.trim() !== '') {
      prose = prose === '' ? line : `${prose}\n${line}`;
      continue;
    }
    isWhole = false;
  }
  addProse(builder, isWhole ? text : prose);
};

/** A heading in markup that was pasted as text (A2). */
const rawHeading = /^\s*(?:h([1-6])\.\s*|(#{1,6})\s+)(\S.*)$/;

/** A numbered criterion among criteria begins no section of its own. */
const usableLabel = (builder: OutlineBuilder, line: string): Label | undefined => {
  const label = findLabel(line, builder.synonyms);
  return label?.numbered && isInCriteria(builder) ? undefined : label;
};

const openLabel = (builder: OutlineBuilder, level: number, { title, topic }: Pick<Label, 'title' | 'topic'>): void =>
  openTitle(builder, { level, title, topic });

type List = Extract<Block, { kind: 'list' }>;

/** A label with text behind it ends no criteria (A12). */
const belongsToCriteria = (builder: OutlineBuilder, { rest, topic, numbered }: Label): boolean =>
  isInCriteria(builder) && rest !== '' && topic !== 'criteria' && !numbered;

/** A label on a line of its own below an item goes on with the text: "* one", "Notes:", "* two". */
const addListWithLabels = (builder: OutlineBuilder, list: List): void => {
  let items: List['items'][number][] = [];
  for (const item of list.items) {
    const lines = item.text.includes('\n') ? item.text.split('\n') : [];
    const labelIndex = lines.findIndex((line, index) => index > 0 && endsItem(builder, line));
    if (labelIndex === -1) items.push(item);
    else {
      const begun = { ...item, text: lines.slice(0, labelIndex).join('\n'), blocks: [] };
      addList(builder, { ...list, items: [...items, begun] });
      items = [];
      addLines(builder, lines.slice(labelIndex).join('\n'));
      for (const block of item.blocks) addBlock(builder, block);
    }
  }
  if (items.length) addList(builder, { ...list, items });
};

/** What a bug report says even among criteria. */
const reportParts: ReadonlySet<Topic> = new Set<Topic>(['steps', 'expected', 'actual']);

/** A single word without a colon is as likely to be of the item. */
const endsItem = (builder: OutlineBuilder, line: string): boolean => {
  const label = usableLabel(builder, line);
  if (label === undefined) return false;
  if (belongsToCriteria(builder, label)) return reportParts.has(label.topic);
  return label.topic === 'criteria' || /[:：]/.test(line);
};

const addList = (builder: OutlineBuilder, list: List): void => {
  const { synonyms, open } = builder;
  if (isInCriteria(builder) || !list.items.some((item) => labelOfItem(item, synonyms))) {
    builder.blocks.push(list);
    return;
  }
  for (const item of list.items) {
    const label = labelOfItem(item, synonyms);
    if (label) {
      openLabel(builder, levels.inner, label);
      if (label.rest) addLines(builder, label.rest);
      for (const block of item.blocks) addBlock(builder, block);
      if (item.blocks.length) returnTo(builder, open);
    } else builder.blocks.push({ ...list, items: [item] });
  }
  returnTo(builder, open);
};

type Table = Extract<Block, { kind: 'table' }>;

const addTable = (builder: OutlineBuilder, table: Table): void => {
  const { synonyms, open } = builder;
  const column = isInCriteria(builder) ? undefined : criteriaColumn(table.rows, synonyms);
  if (column) addColumn(builder, column);
  else if (!isInCriteria(builder) && table.rows.some((row) => labelOfRow(row, synonyms))) addRows(builder, table);
  else {
    builder.blocks.push(table);
    return;
  }
  returnTo(builder, open);
};

type Column = NonNullable<ReturnType<typeof criteriaColumn>>;

const addColumn = (builder: OutlineBuilder, { title, cells }: Column): void => {
  openTitle(builder, { level: levels.inner, title, topic: 'criteria' });
  const [first] = cells;
  if (first !== undefined && cells.length === 1) addLines(builder, first);
  else builder.blocks.push({ kind: 'table', rows: cells.map((cell) => ({ header: false, cells: [cell] })) });
};

const addRows = (builder: OutlineBuilder, { rows }: Table): void => {
  for (const row of rows) {
    const label = labelOfRow(row, builder.synonyms);
    if (label) openLabel(builder, levels.inner, label);
    addLines(builder, (label ?? row).cells.join('\n'));
  }
};
