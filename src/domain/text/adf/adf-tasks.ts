import type { Block, Task } from '../document';
import type { Found } from '../references';
import { listItem } from '../runs';
import { isInline, readInline } from './adf-inline';
import { type AdfNode, childrenOf, words } from './adf-node';

/** Reads the blocks inside a node. `depth`: levels still to keep. */
export type BlockReader = (node: AdfNode, found: Found, depth: number) => readonly Block[];

type TaskContext = { readonly found: Found; readonly depth: number; readonly readBlocks: BlockReader };

/** A task list; a task list inside it is nested under the task before it, as Jira shows it. */
export const readTasks = (list: AdfNode, found: Found, depth: number, readBlocks: BlockReader): Block[] => {
  const items: Task[] = [];
  let nested: Block[] = [];
  for (const child of childrenOf(list)) {
    if (child.type === 'taskList' && items.length) {
      for (const block of readBlocks({ content: [child] }, found, depth - 1)) nested.push(block);
    } else {
      nested = [];
      items.push(readTask(child, { found, depth: depth - 1, readBlocks }, nested));
    }
  }
  return items.length ? [{ kind: 'tasks', items }] : [];
};

/** A `taskItem` holds its text; a `blockTaskItem` holds paragraphs, the first of which is its text. */
const readTask = (node: AdfNode, { found, depth, readBlocks }: TaskContext, nested: Block[]): Task => {
  const children = childrenOf(node);
  const own = children.findIndex((child) => !isInline(child));
  const done = words(node, 'state') === 'DONE';
  if (own === -1 || depth <= 0) return { ...listItem(readInline([node], found), nested), done };
  const split = own === 0 ? 1 : own;
  for (const block of readBlocks({ content: children.slice(split) }, found, depth)) nested.push(block);
  return { ...listItem(readInline(children.slice(0, split), found), nested), done };
};
