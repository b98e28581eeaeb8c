/** What a part of the bench tells, and the budgets that it measured. */
export type Measured = { readonly text: string; readonly budgets: readonly Budget[] };

/** A figure that may not be larger than `most`. */
export type Budget = { readonly what: string; readonly value: number; readonly most: number };

/** Whether a figure is within its budget. */
export const isKept = ({ value, most }: Budget): boolean => value <= most;

/** The budgets as a table, those that are not kept marked. */
export const budgetTable = (budgets: readonly Budget[]): string =>
  budgets
    .map((budget) => {
      const { what, value, most } = budget;
      return `${isKept(budget) ? 'kept  ' : 'MISSED'} ${value.toFixed(3)} of at most ${most.toFixed(3)}: ${what}\n`;
    })
    .join('');
