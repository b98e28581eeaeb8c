import type { Block, Task } from '../document';
import type { References } from '../references';
import { listItem } from '../runs';
import { isInline, parseAdfInline } from './adf-inline';
import { type AdfNode, childrenOf, stringAttribute } from './adf-node';

/** Parses the blocks inside a node. `depth`: levels still to keep. */
export type BlockParser = (node: AdfNode, references: References, depth: number) => readonly Block[];

type TaskContext = { readonly references: References; readonly depth: number; readonly parseBlocks: BlockParser };

/** A task list; a task list inside it is nested under the task before it, as Jira shows it. */
export const parseAdfTasks = (list: AdfNode, { references, depth, parseBlocks }: TaskContext): Block[] => {
  const items: Task[] = [];
  let nested: Block[] = [];
  for (const child of childrenOf(list)) {
    if (child.type === 'taskList' && items.length) {
      for (const block of parseBlocks({ content: [child] }, references, depth - 1)) nested.push(block);
    } else {
      nested = [];
      items.push(parseTask(child, { references, depth: depth - 1, parseBlocks }, nested));
    }
  }
  return items.length ? [{ kind: 'tasks', items }] : [];
};

/**
 * A `taskItem` holds its text; a `blockTaskItem` holds paragraphs, the first of which is its text.
 * `nested` is added to.
 */
const parseTask = (node: AdfNode, { references, depth, parseBlocks }: TaskContext, nested: Block[]): Task => {
  const children = childrenOf(node);
  const firstBlock = children.findIndex((child) => !isInline(child));
  const done = stringAttribute(node, 'state') === 'DONE';
  if (firstBlock === -1 || depth <= 0) return { ...listItem(parseAdfInline([node], references), nested), done };
  const split = firstBlock === 0 ? 1 : firstBlock;
  for (const block of parseBlocks({ content: children.slice(split) }, references, depth)) nested.push(block);
  return { ...listItem(parseAdfInline(children.slice(0, split), references), nested), done };
};
