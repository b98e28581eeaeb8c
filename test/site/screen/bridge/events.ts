import * as v from 'valibot';

type Listener = (payload: unknown) => void;

export type EventHub = {
  readonly on: (data: unknown) => { unsubscribe: () => void };
  readonly emit: (data: unknown) => void;
};

const subscription = v.object({
  event: v.string(),
  callback: v.custom<Listener>((value) => typeof value === 'function'),
});
const emission = v.object({ event: v.string(), payload: v.optional(v.unknown()) });

/** The events of `@forge/bridge`, within this page. */
export function eventHub(): EventHub {
  const listeners = new Map<string, Set<Listener>>();
  return {
    on: (data) => {
      const { event, callback } = v.parse(subscription, data);
      const heard = listeners.get(event) ?? new Set<Listener>();
      listeners.set(event, heard.add(callback));
      return { unsubscribe: () => void heard.delete(callback) };
    },
    emit: (data) => {
      const { event, payload } = v.parse(emission, data);
      for (const listener of listeners.get(event) ?? []) listener(payload);
    },
  };
}
