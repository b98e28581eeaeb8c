import * as v from '@badrap/valita';
import { parse } from '../../data/schema-faults';

type Listener = (payload: unknown) => void;

export type EventHub = {
  readonly on: (data: unknown) => { unsubscribe: () => void };
  readonly emit: (data: unknown) => void;
};

const subscription = v.object({
  event: v.string(),
  callback: v.unknown().assert((value): value is Listener => typeof value === 'function'),
});
const emission = v.object({ event: v.string(), payload: v.unknown().optional() });

/** The events of `@forge/bridge`, within this page. */
export function eventHub(): EventHub {
  const listeners = new Map<string, Set<Listener>>();
  return {
    on: (data) => {
      const { event, callback } = parse(subscription, data);
      const heard = listeners.get(event) ?? new Set<Listener>();
      listeners.set(event, heard.add(callback));
      return { unsubscribe: () => void heard.delete(callback) };
    },
    emit: (data) => {
      const { event, payload } = parse(emission, data);
      for (const listener of listeners.get(event) ?? []) listener(payload);
    },
  };
}
