import * as v from 'valibot';
import type { SharedValue } from './shared-value';

const action = v.object({
  text: v.string(),
  onClick: v.optional(v.custom<() => unknown>((value) => typeof value === 'function')),
});

const shown = v.object({
  id: v.union([v.string(), v.number()]),
  title: v.optional(v.string(), ''),
  description: v.optional(v.string(), ''),
  type: v.optional(v.picklist(['info', 'success', 'warning', 'error']), 'info'),
  isAutoDismiss: v.optional(v.boolean(), false),
  actions: v.optional(v.array(action), []),
});

export type Flag = v.InferOutput<typeof shown>;

/** The flags on the page, the newest first. */
export type Flags = SharedValue<readonly Flag[]>;

const dismissAfter = 8000;

/** The bridge's `showFlag`; an auto-dismissed flag goes after eight seconds, as Jira's does. */
export function showFlag(flags: Flags, data: unknown): boolean {
  const flag = v.parse(shown, data);
  flags.set([flag, ...flags.get().filter((other) => other.id !== flag.id)]);
  if (flag.isAutoDismiss) setTimeout(() => dismiss(flags, flag.id), dismissAfter);
  return true;
}

/** The bridge's `closeFlag`. */
export function closeFlag(flags: Flags, data: unknown): boolean {
  dismiss(flags, v.parse(v.object({ id: shown.entries.id }), data).id);
  return true;
}

/** Takes a flag off the page. */
export function dismiss(flags: Flags, id: Flag['id']): void {
  flags.set(flags.get().filter((flag) => flag.id !== id));
}
