/** The present instant in epoch milliseconds. */
export type Clock = () => number;

/** The result of some work; undefined where no time is left to wait for it. */
export type WithinTime = <T>(work: Promise<T>) => Promise<T | undefined>;
