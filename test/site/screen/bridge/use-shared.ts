import { useSyncExternalStore } from 'react';
import type { SharedValue } from './shared-value';

/** A shared value as it is now; draws anew with each change. */
export const useShared = <T>(value: SharedValue<T>): T => useSyncExternalStore(value.subscribe, value.get);
