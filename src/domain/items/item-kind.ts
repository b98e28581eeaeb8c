import type { ItemKind } from './backlog-item';
import { kindPhrases } from './kind-phrases';

/** An issue type as Jira names it. Without a hierarchy the names alone decide. */
export type TypeNames = {
  readonly name: string;
  readonly untranslatedName?: string | undefined;
  readonly hierarchyLevel?: number | undefined;
  readonly subtask?: boolean | undefined;
};

/**
 * The kind of an issue type, which decides its rule set (R8). Jira's hierarchy decides first: level
 * 1 and above is an epic, a sub-task is a sub-task. At level 0 the name decides, the untranslated
 * one before the translated one, in English, German, French, Spanish, Portuguese, Japanese and
 * Chinese.
 *
 * A name that says nothing is a story: that kind asks for criteria, which an administrator sees and
 * can lower. A lenient kind would hide that they are missing.
 */
export const kindOf = ({ name, untranslatedName, hierarchyLevel = 0, subtask = false }: TypeNames): ItemKind => {
  if (subtask || hierarchyLevel < 0) return 'sub-task';
  if (hierarchyLevel > 0) return 'epic';
  return (untranslatedName === undefined ? undefined : kindByName(untranslatedName)) ?? kindByName(name) ?? 'story';
};

const kindByName = (name: string): ItemKind | undefined => {
  const own = jirasOwn.get(name);
  if (own !== undefined) return own;
  const plain = name.normalize('NFKC').toLowerCase();
  return kindPhrases.find(([, pattern]) => pattern.test(plain))?.[0];
};

/** The names that most types have, for which no pattern need be tried. */
const jirasOwn: ReadonlyMap<string, ItemKind> = new Map([
  ['Story', 'story'],
  ['New Feature', 'story'],
  ['Improvement', 'story'],
  ['Bug', 'bug'],
  ['Task', 'task'],
  ['Epic', 'epic'],
  ['Sub-task', 'sub-task'],
]);
