/** Days since 1970 in UTC, so that an item is stale for everybody at once (J9). */
export const dayOf = (instant: number): number => Math.floor(instant / 86_400_000);
