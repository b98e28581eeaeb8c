/**
 * A value that lives outside React and tells of its changes, in the shape that
 * `useSyncExternalStore` takes.
 */
export type SharedValue<T> = {
  readonly get: () => T;
  readonly set: (next: T) => void;
  /** Tells of every change; gives the way to stop it. */
  readonly subscribe: (changed: () => void) => () => void;
};

export function sharedValue<T>(first: T): SharedValue<T> {
  const listeners = new Set<() => void>();
  let value = first;
  return {
    get: () => value,
    set: (next) => {
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
