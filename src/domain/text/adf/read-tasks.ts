import type { Block, Task } from '../document';
import type { Found } from '../found';
import { listItem } from '../runs';
import { childrenOf, words, type AdfNode } from './node';
import { readContent } from './read-adf';
import { isInline, readInline } from './read-inline';

/** A task list; a task list inside it is nested under the task before it, as Jira shows it. */
export const readTasks = (list: AdfNode, found: Found, depth: number): Block[] => {
  const items: Task[] = [];
  let nested: Block[] = [];
  for (const child of childrenOf(list)) {
    if (child.type === 'taskList' && items.length) {
      for (const block of readContent({ content: [child] }, found, depth - 1)) nested.push(block);
    } else {
      nested = [];
      items.push(readTask(child, found, depth - 1, nested));
    }
  }
  return items.length ? [{ kind: 'tasks', items }] : [];
};

/** A `taskItem` holds its text; a `blockTaskItem` holds paragraphs, the first of which is its text. */
const readTask = (node: AdfNode, found: Found, depth: number, nested: Block[]): Task => {
  const children = childrenOf(node);
  const own = children.findIndex((child) => !isInline(child));
  const done = words(node, 'state') === 'DONE';
  if (own === -1 || depth <= 0) return { ...listItem(readInline([node], found), nested), done };
  const split = own === 0 ? 1 : own;
  for (const block of readContent({ content: children.slice(split) }, found, depth)) nested.push(block);
  return { ...listItem(readInline(children.slice(0, split), found), nested), done };
};
