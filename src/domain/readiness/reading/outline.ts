import type { Block, ListItem, TableRow, TextDocument } from '../../text/document';
import { labelOf } from './label';
import { sectionsWithOwnLines } from './own-lines';
import { topicOfHeading, topicOfLabel } from './topics';
import type { Section } from './section';
import type { Topic } from './topic-phrases';

export type { Section } from './section';

type Open = { readonly level: number; readonly title: string; readonly topic: Topic | undefined };

/** Headings have levels 1 to 6; what stands in for one lies below. */
const boxLevel = 6.5;
const boldLevel = 7;
const labelLevel = 8;
const innerLevel = 9;

/**
 * The sections of a text in order. A section starts at a heading, a wholly bold line, a known label at the start of a line,
 * a titled panel or expand, a labelled list item or table row (A2), and ends at the next of the same or a higher level or
 * at the next known label (A3). `synonyms`: further labels of acceptance criteria, normalised.
 */
export const outlineOf = (document: TextDocument, synonyms: ReadonlySet<string>): readonly Section[] => {
  const sections: { title: string; topics: Topic[]; blocks: Block[] }[] = [];
  let open: readonly Open[] = [];
  let blocks: Block[] = [];

  const begin = (): void => {
    blocks = [];
    const topics = open.flatMap(({ topic }) => topic ?? []);
    sections.push({ title: open.at(-1)?.title ?? '', topics, blocks });
  };
  const start = (level: number, title: string, topic: Topic | undefined): void => {
    const endsCriteria = topic !== undefined && topic !== 'criteria' && level >= boldLevel;
    open = [
      ...open.filter((other) => other.level < level && !(endsCriteria && other.topic === 'criteria')),
      { level, title, topic },
    ];
    begin();
  };
  /** What happens inside does not change which section stands open outside. */
  const inside = (read: () => void): void => {
    const before = open;
    read();
    open = before;
    begin();
  };
  const inCriteria = (): boolean => open.some(({ topic }) => topic === 'criteria');

  const readLines = (text: string): void => {
    let prose: string[] = [];
    const flush = (): void => {
      if (prose.length === 0) return;
      blocks.push({ kind: 'paragraph', text: prose.join('\n'), bold: false });
      prose = [];
    };
    for (const line of text.includes('\n') ? text.split('\n') : [text]) {
      const heading = rawHeading.exec(line);
      const label = heading ? undefined : labelOf(line, synonyms);
      if (heading) {
        flush();
        const title = heading[3] ?? '';
        start(Number(heading[1] ?? heading[2]?.length), title, topicOfHeading(title, synonyms));
      } else if (label && !(label.numbered && inCriteria())) {
        flush();
        start(labelLevel, label.title, label.topic);
        if (label.rest) prose.push(label.rest);
      } else if (line.trim() !== '') prose.push(line);
    }
    flush();
  };

  const readBox = (title: string, inner: readonly Block[]): void =>
    inside(() => {
      if (title) start(boxLevel, title, topicOfHeading(title, synonyms));
      inner.forEach(read);
    });

  const readList = (block: Extract<Block, { kind: 'list' }>): void => {
    if (inCriteria() || !block.items.some((item) => itemLabel(item, synonyms))) {
      blocks.push(block);
      return;
    }
    inside(() => {
      let plain: ListItem[] = [];
      const flush = (): void => {
        if (plain.length) blocks.push({ ...block, items: plain });
        plain = [];
      };
      for (const item of block.items) {
        const label = itemLabel(item, synonyms);
        if (label) {
          flush();
          start(innerLevel, label.title, label.topic);
          if (label.rest) readLines(label.rest);
          item.blocks.forEach(read);
        } else plain.push(item);
      }
      flush();
    });
  };

  const readTable = (block: Extract<Block, { kind: 'table' }>): void => {
    const [head, ...body] = block.rows;
    const column = inCriteria()
      ? -1
      : (head?.cells.findIndex((cell) => topicOfLabel(cell, synonyms) === 'criteria') ?? -1);
    const labelled = (row: TableRow): Topic | undefined =>
      row.cells.length > 1 ? rowTopic(row.cells[0] ?? '', synonyms) : undefined;
    if (head && column >= 0 && body.length && !body.some(labelled) && !(column === 0 && body.length === 0)) {
      const cells = body.map((row) => row.cells[column] ?? '');
      inside(() => {
        start(innerLevel, head.cells[column] ?? '', 'criteria');
        if (cells.length === 1) readLines(cells[0] ?? '');
        else blocks.push({ kind: 'table', rows: cells.map((cell) => ({ header: false, cells: [cell] })) });
      });
    } else if (!inCriteria() && block.rows.some(labelled)) {
      inside(() => {
        for (const row of block.rows) {
          const [title = '', ...cells] = row.cells;
          const topic = labelled(row);
          if (topic) start(innerLevel, title, topic);
          readLines((topic ? cells : row.cells).join('\n'));
        }
      });
    } else blocks.push(block);
  };

  const read = (block: Block): void => {
    switch (block.kind) {
      case 'heading':
        start(block.level, block.text, topicOfHeading(block.text, synonyms));
        break;
      case 'paragraph':
        if (block.bold && isTitle(block.text)) start(boldLevel, block.text, topicOfHeading(block.text, synonyms));
        else readLines(block.text);
        break;
      case 'box':
        readBox(block.title, block.blocks);
        break;
      case 'quote':
        readBox('', block.blocks);
        break;
      case 'list':
        readList(block);
        break;
      case 'table':
        readTable(block);
        break;
      default:
        blocks.push(block);
    }
  };

  begin();
  document.blocks.forEach(read);
  return sectionsWithOwnLines(sections.filter((section) => section.title !== '' || section.blocks.length > 0));
};

/** Headings in markup that was pasted as text (A2). */
const rawHeading = /^\s*(?:h([1-6])\.\s*|(#{1,6})\s+)(\S.*)$/;

/** A bold line is a title unless it is a sentence, a step of a scenario or a numbered criterion. */
const isTitle = (text: string): boolean =>
  text.length <= 100 &&
  !/[\n。]|[.!]$|^\W*(?:ac\s?[-#]?\d|scenario\b|given\b|when\b|then\b|and\b|\d+[.)]\s)/i.test(text);

const rowTopics: ReadonlySet<Topic> = new Set<Topic>([
  'criteria',
  'steps',
  'expected',
  'actual',
  'question',
  'timebox',
  'done',
]);

const rowTopic = (title: string, synonyms: ReadonlySet<string>): Topic | undefined => {
  const topic = title.length <= 60 ? topicOfLabel(title, synonyms) : undefined;
  return topic && rowTopics.has(topic) ? topic : undefined;
};

const itemLabel = (item: ListItem, synonyms: ReadonlySet<string>): ReturnType<typeof labelOf> => {
  const label = labelOf(item.text, synonyms);
  return label &&
    rowTopics.has(label.topic) &&
    (label.rest !== '' || item.blocks.length > 0 || label.topic === 'criteria')
    ? label
    : undefined;
};
