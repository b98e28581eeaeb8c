import type { Block, ListItem, Task } from './document';

/**
 * A list as blocks: items that begin with a check box (`[ ]`, `[x]`, ☐, ☑) are tasks, runs of other
 * items are lists. `start`: the number of the first item of an ordered list.
 */
export const listBlocks = (ordered: boolean, start: number, items: readonly ListItem[]): Block[] => {
  if (items.length === 0) return [];
  if (!items.some(({ text }) => checkBox.test(text))) return [{ kind: 'list', ordered, start, items }];
  const blocks: Block[] = [];
  let number = start;
  let plain: ListItem[] = [];
  let tasks: Task[] = [];
  const flush = (): void => {
    if (plain.length) blocks.push({ kind: 'list', ordered, start: number - plain.length, items: plain });
    if (tasks.length) blocks.push({ kind: 'tasks', items: tasks });
    plain = [];
    tasks = [];
  };
  for (const item of items) {
    const task = parseTask(item);
    if (task ? plain.length : tasks.length) flush();
    if (task) tasks.push(task);
    else plain.push(item);
    number += 1;
  }
  flush();
  return blocks;
};

const checkBox = /^(?:\[([ xX]?)\]|([☐☑☒✅✓✔]))(?=\s|$)/u;

const parseTask = ({ text, struck, blocks }: ListItem): Task | undefined => {
  const box = checkBox.exec(text);
  if (!box) return undefined;
  const done = box[2] === undefined ? /x/i.test(box[1] ?? '') : box[2] !== '☐';
  return { text: text.slice(box[0].length).trim(), done, struck, blocks };
};
