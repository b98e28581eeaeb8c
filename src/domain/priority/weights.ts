/** The inputs of the priority score. */
export type PriorityInput = 'priority' | 'due-date' | 'blocks' | 'blocked' | 'age';

/** How much each input may bring. Not negative; they need not sum to 100. */
export type PriorityWeights = Readonly<Record<PriorityInput, number>>;

export const defaultWeights: PriorityWeights = { priority: 45, 'due-date': 20, blocks: 15, blocked: 10, age: 10 };
