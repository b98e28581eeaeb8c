import type { BacklogItem, Estimate, ItemKind } from '../../src/domain/items/backlog-item';
import type { TextDocument } from '../../src/domain/text/document';
import { DAY, NOW } from './clock';

/** A text of plain paragraphs. */
export const aText = (...paragraphs: readonly string[]): TextDocument => ({
  blocks: paragraphs.map((text) => ({ kind: 'paragraph', text, bold: false })),
  links: [],
  attachments: 0,
});

/** An estimate in story points; none given: unestimated. */
export const points = (value?: number): Estimate => ({
  unit: 'points',
  fieldName: 'Story Points',
  ...(value === undefined ? {} : { value }),
});

export const ofKind = (kind: ItemKind): BacklogItem['type'] => ({ id: `type-${kind}`, name: kind, kind });

export const toDo: BacklogItem['status'] = { id: '10000', name: 'To Do', category: 'to-do' };
export const inProgress: BacklogItem['status'] = { id: '3', name: 'In Progress', category: 'in-progress' };
export const done: BacklogItem['status'] = { id: '10002', name: 'Done', category: 'done' };

/**
 * An unremarkable open story of 3 points with a medium priority, made ten days ago and touched
 * yesterday.
 */
export const aBacklogItem = (told: Partial<BacklogItem> = {}): BacklogItem => ({
  id: `id-${told.key ?? 'MOB-1'}`,
  key: 'MOB-1',
  summary: 'Export the order list as CSV',
  projectId: '10001',
  type: ofKind('story'),
  status: toDo,
  priority: { id: '3', name: 'Medium' },
  description: aText('As a shop owner, I want to export the order list so that my accountant can read it.'),
  estimate: points(3),
  links: [],
  labels: [],
  components: [],
  versions: [],
  subtasks: 0,
  attachments: 0,
  created: NOW - 10 * DAY,
  updated: NOW - DAY,
  sprints: [],
  ...told,
});

/** The same item with some of its optional members absent, as an item on which nobody set them. */
export const lacking = (item: BacklogItem, ...members: readonly OptionalMember[]): BacklogItem => {
  const copy: { -readonly [Member in keyof BacklogItem]: BacklogItem[Member] } = { ...item };
  if (members.includes('priority')) delete copy.priority;
  if (members.includes('parent')) delete copy.parent;
  if (members.includes('dueDate')) delete copy.dueDate;
  if (members.includes('rank')) delete copy.rank;
  return copy;
};

type OptionalMember = 'priority' | 'parent' | 'dueDate' | 'rank';
