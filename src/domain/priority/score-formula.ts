import { roundToSum } from '../arithmetic/round-to-sum';
import { fieldUseNames, fieldUseName } from '../fields/field-use';
import type { BacklogItem } from '../items/backlog-item';
import { formulaNames, formulaValue, type Formula, type KnownInput } from './wsjf-rice-ice';
import type { PriorityScore } from './priority-score';

/** A formula with its inputs and what it comes to. */
type Computed = {
  readonly formula: Formula;
  readonly known: readonly KnownInput[];
  readonly over: KnownInput | undefined;
  readonly value: number;
};

const messages = {
  value: ({ id, value }: KnownInput) => `${fieldUseName(id)} ${fourDigits(value)}`,
  because: ({ fieldName, value }: KnownInput) => `The field "${fieldName}" says ${fourDigits(value)}.`,
  formula: ({ formula, known, over, value }: Computed, half: number) => {
    const numbers = known.map((input) => fourDigits(input.value));
    const above = formula === 'wsjf' ? `(${numbers.join(' + ')})` : numbers.join(' × ');
    const below = over === undefined ? '' : ` ÷ ${fourDigits(over.value)}`;
    return `${formulaNames[formula]} ${fourDigits(value)} = ${above}${below}; ${fourDigits(half)} scores 50`;
  },
};

/**
 * The score from a formula: value ÷ (value + half) of 100, to one decimal, so that a larger value
 * always scores higher and nothing but the item itself counts (P5). In WSJF each addend contributes
 * by its share; factors have no shares, so the first one carries the score of the product.
 */
export const scoreFormula = (item: BacklogItem, formula: Formula, half: number): PriorityScore => {
  const { known, over, missing, value } = formulaValue(formula, item);
  const score = value === undefined ? null : Math.round(1000 / (1 + half / value)) / 10;
  const contributions = score === null ? [] : contributionsOf(formula, known, score);
  return {
    score,
    formula: value === undefined ? undefined : messages.formula({ formula, known, over, value }, half),
    parts: [...known, ...(over === undefined ? [] : [over])].map((input, index) => ({
      id: input.id,
      label: fieldUseNames[input.id],
      value: messages.value(input),
      contribution: contributions[index] ?? 0,
      because: messages.because(input),
    })),
    missing,
  };
};

const contributionsOf = (formula: Formula, known: readonly KnownInput[], score: number): readonly number[] => {
  const total = known.reduce((sum, { value }) => sum + value, 0);
  if (formula !== 'wsjf' || total === 0) return [score];
  return roundToSum(
    known.map(({ value }) => (score * value) / total),
    10,
  );
};

/** Four digits that count, so that what is shown adds up. */
const fourDigits = (value: number): string => String(Number(value.toPrecision(4)));
