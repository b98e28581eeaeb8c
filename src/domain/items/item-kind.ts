import type { ItemKind } from './backlog-item';
import { kindPhrases } from './kind-phrases';

export const itemKinds: readonly ItemKind[] = ['story', 'bug', 'task', 'spike', 'epic', 'sub-task'];

/**
 * The kind of an issue type, which decides its rule set (R8). Jira's hierarchy decides first: level
 * 1 and above is an epic, a sub-task is a sub-task. At level 0 the name decides, `untranslatedName`
 * before the translated one, in English, German, French, Spanish, Portuguese, Japanese and Chinese.
 * A name that says nothing is a story: the kind that asks for criteria, which an administrator sees
 * and can lower, whereas a lenient kind would hide that they are missing.
 */
export const kindOf = (
  typeName: string,
  hierarchyLevel: number | undefined,
  subtask: boolean | undefined,
  untranslatedName?: string,
): ItemKind => {
  if (subtask === true || (hierarchyLevel ?? 0) < 0) return 'sub-task';
  if ((hierarchyLevel ?? 0) > 0) return 'epic';
  return named(untranslatedName ?? '') ?? named(typeName) ?? 'story';
};

const named = (name: string): ItemKind | undefined => {
  const words = name.normalize('NFKC').toLowerCase();
  return kindPhrases.find(([, pattern]) => pattern.test(words))?.[0];
};

/** The kinds of items in the order in which they are chosen from. */
export const kindOptions = ['story', 'bug', 'task', 'spike', 'epic', 'sub-task'] as const satisfies readonly ItemKind[];
