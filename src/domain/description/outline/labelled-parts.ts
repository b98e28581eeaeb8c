import type { ListItem, TableRow } from '../../text/document';
import { type Label, findLabel } from './label';
import type { Topic } from './topic-phrases';
import { topicOfLabel } from './topics';

/** The topics that people write as list items or table rows instead of headings. */
const partTopics: ReadonlySet<Topic> = new Set<Topic>([
  'criteria',
  'steps',
  'expected',
  'actual',
  'question',
  'timebox',
  'done',
  'outcome',
]);

/** The label of a list item that stands for a heading: "- Acceptance criteria: …". */
export const labelOfItem = (item: ListItem, synonyms: ReadonlySet<string>): Label | undefined => {
  const label = findLabel(item.text, synonyms);
  if (!label || !partTopics.has(label.topic)) return undefined;
  return label.rest !== '' || item.blocks.length > 0 || label.topic === 'criteria' ? label : undefined;
};

/** The label in the first cell of a row, with the other cells: "| Acceptance criteria | … |". */
export const labelOfRow = (
  { cells }: TableRow,
  synonyms: ReadonlySet<string>,
): { readonly title: string; readonly topic: Topic; readonly cells: readonly string[] } | undefined => {
  const [title = '', ...rest] = cells;
  const topic = rest.length > 0 && title.length <= 60 ? topicOfLabel(title, synonyms) : undefined;
  return topic && partTopics.has(topic) ? { title, topic, cells: rest } : undefined;
};

/** The column that the first row heads as criteria; undefined where rows are labelled instead. */
export const criteriaColumn = (
  [head, ...body]: readonly TableRow[],
  synonyms: ReadonlySet<string>,
): { readonly title: string; readonly cells: readonly string[] } | undefined => {
  const column = head?.cells.findIndex((cell) => topicOfLabel(cell, synonyms) === 'criteria') ?? -1;
  if (column < 0 || body.length === 0 || body.some((row) => labelOfRow(row, synonyms))) return undefined;
  // A table of two columns whose first row is "Acceptance criteria | …" is labelled by rows.
  if (column === 0 && head && !head.header && head.cells.length > 1) return undefined;
  return { title: head?.cells[column] ?? '', cells: body.map((row) => row.cells[column] ?? '') };
};
