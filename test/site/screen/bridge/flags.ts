import * as v from '@badrap/valita';
import { expecting, oneOf } from '../../data/schema';
import { parse } from '../../data/schema-faults';
import type { SharedValue } from './shared-value';

const action = v.object({
  text: v.string(),
  onClick: v
    .unknown()
    .assert((value): value is () => unknown => typeof value === 'function')
    .optional(),
});

const shown = v.object({
  id: expecting(
    '(string | number)',
    v.union(
      v.string(),
      v.number().assert((id) => !Number.isNaN(id)),
    ),
  ),
  title: v.string().optional(() => ''),
  description: v.string().optional(() => ''),
  type: oneOf('info', 'success', 'warning', 'error').optional(() => 'info'),
  isAutoDismiss: v.boolean().optional(() => false),
  actions: v.array(action).optional(() => []),
});

export type Flag = v.Infer<typeof shown>;

/** The flags on the page, the newest first. */
export type Flags = SharedValue<readonly Flag[]>;

const dismissAfter = 8000;

/** The bridge's `showFlag`; an auto-dismissed flag goes after eight seconds, as Jira's does. */
export function showFlag(flags: Flags, data: unknown): boolean {
  const flag = parse(shown, data);
  flags.set([flag, ...flags.get().filter((other) => other.id !== flag.id)]);
  if (flag.isAutoDismiss) setTimeout(() => dismiss(flags, flag.id), dismissAfter);
  return true;
}

/** The bridge's `closeFlag`. */
export function closeFlag(flags: Flags, data: unknown): boolean {
  dismiss(flags, parse(v.object({ id: shown.shape.id }), data).id);
  return true;
}

/** Takes a flag off the page. */
export function dismiss(flags: Flags, id: Flag['id']): void {
  flags.set(flags.get().filter((flag) => flag.id !== id));
}
