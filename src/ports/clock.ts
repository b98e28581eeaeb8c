/** The present instant in epoch milliseconds. */
export type Clock = () => number;
