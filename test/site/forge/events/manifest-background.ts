import * as v from '@badrap/valita';
import { numberWithin, oneOf } from '../../data/schema';
import { faultsOf } from '../../data/schema-faults';
import { BACKGROUND_LIMIT_MS, RESOLVER_LIMIT_MS } from '../functions/function-limits';

/** What of the manifest runs without a person who waits for it. */
export type BackgroundModules = {
  readonly consumers: readonly QueueConsumer[];
  readonly schedules: readonly Schedule[];
  readonly triggers: readonly EventTrigger[];
  /** What runs when the app is uninstalled. */
  readonly preUninstalls: readonly BackgroundFunction[];
};

/**
 * A module's function: `handler` is `<file under src>.<export>`, `limitMs` how long one run of it
 * may take.
 */
export type BackgroundFunction = { readonly key: string; readonly handler: string; readonly limitMs: number };

export type QueueConsumer = BackgroundFunction & { readonly queue: string };

export type Schedule = BackgroundFunction & { readonly interval: Interval };

export type EventTrigger = BackgroundFunction & { readonly events: readonly string[]; readonly ignoreSelf: boolean };

export type Interval = v.Infer<typeof interval>;

export type ManifestFunction = v.Infer<typeof functionSchema>;

export const noBackground: BackgroundModules = { consumers: [], schedules: [], triggers: [], preUninstalls: [] };

/**
 * Reads consumers, scheduled triggers, event triggers and what runs at the end. Throws with a
 * sentence where one names no function of the list or asks for what the local site does not have: a
 * consumer's `resolver` (of @forge/events 1), endpoints, filter expressions.
 */
export function readBackground(
  modules: Readonly<Record<string, readonly unknown[] | undefined>>,
  functions: readonly ManifestFunction[],
): BackgroundModules {
  const functionOf = (key: string, name: string, otherwiseMs: number): BackgroundFunction => {
    const found = functions.find((one) => one.key === name);
    if (found === undefined) throw new Error(`Module ${key} of the manifest names no function of its list.`);
    const { handler, timeoutSeconds } = found;
    return { key, handler, limitMs: timeoutSeconds === undefined ? otherwiseMs : timeoutSeconds * 1000 };
  };
  const schedules = listOf(modules, 'scheduledTrigger', scheduleSchema).map((one) => ({
    ...functionOf(one.key, one.function, BACKGROUND_LIMIT_MS),
    interval: one.interval,
  }));
  if (schedules.length > 5) throw new Error('The manifest has more than 5 scheduled triggers, which Forge refuses.');
  return {
    schedules,
    consumers: listOf(modules, 'consumer', consumerSchema).map((one) => ({
      ...functionOf(one.key, one.function, BACKGROUND_LIMIT_MS),
      queue: one.queue,
    })),
    triggers: listOf(modules, 'trigger', triggerSchema).map((one) => ({
      ...functionOf(one.key, one.function, RESOLVER_LIMIT_MS),
      events: one.events,
      ignoreSelf: one.filter?.ignoreSelf ?? false,
    })),
    preUninstalls: listOf(modules, 'preUninstall', preUninstallSchema).map((one) => {
      const found = functionOf(one.key, one.function, BACKGROUND_LIMIT_MS);
      if (found.limitMs === BACKGROUND_LIMIT_MS) return found;
      throw new Error(
        `The function of module ${one.key} has timeoutSeconds: when an app is uninstalled, it has 55 seconds.`,
      );
    }),
  };
}

/** The module types that this file reads; every other type of the manifest is a surface. */
export const backgroundTypes: readonly string[] = ['consumer', 'scheduledTrigger', 'trigger', 'preUninstall'];

const interval = oneOf('fiveMinute', 'hour', 'day', 'week');

export const functionSchema = v.object({
  key: v.string(),
  handler: v.string(),
  timeoutSeconds: numberWithin(1, 900).optional(),
});

const consumerSchema = v.object({ key: v.string(), queue: v.string(), function: v.string() });

const scheduleSchema = v.object({ key: v.string(), function: v.string(), interval });

const triggerSchema = v.object({
  key: v.string(),
  function: v.string(),
  events: v.array(v.string()),
  filter: v.object({ ignoreSelf: v.boolean() }).optional(),
});

const preUninstallSchema = v.object({ key: v.string(), function: v.string() });

function listOf<T>(
  modules: Readonly<Record<string, readonly unknown[] | undefined>>,
  type: string,
  schema: v.Type<T>,
): readonly T[] {
  return (modules[type] ?? []).map((entry) => {
    const parsed = schema.try(entry, { mode: 'strict' });
    if (parsed.ok) return parsed.value;
    const message = faultsOf(schema, entry, 'strict')[0]?.message ?? '';
    throw new Error(`A ${type} of the manifest is not as the local site takes it: ${message}`);
  });
}
