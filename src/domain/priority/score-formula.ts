import type { BacklogItem } from '../items/backlog-item';
import { fieldUseNames, fieldUseName } from '../fields/field-use';
import { formulaNames, formulaValue, type Formula, type KnownInput } from './formulas';
import type { PriorityScore } from './priority-score';
import { roundToSum } from '../arithmetic/round-to-sum';

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
    ...(value === undefined ? {} : { formula: inWords(formula, { known, over, value, half }) }),
    parts: [...known, ...(over === undefined ? [] : [over])].map((input, index) => ({
      id: input.id,
      label: fieldUseNames[input.id],
      value: `${fieldUseName(input.id)} ${decimal(input.value)}`,
      contribution: contributions[index] ?? 0,
      because: `The field "${input.fieldName}" says ${decimal(input.value)}.`,
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

const inWords = (
  formula: Formula,
  told: {
    readonly known: readonly KnownInput[];
    readonly over: KnownInput | undefined;
    readonly value: number;
    readonly half: number;
  },
): string => {
  const numbers = told.known.map(({ value }) => decimal(value));
  const above = formula === 'wsjf' ? `(${numbers.join(' + ')})` : numbers.join(' × ');
  const below = told.over === undefined ? '' : ` ÷ ${decimal(told.over.value)}`;
  return `${formulaNames[formula]} ${decimal(told.value)} = ${above}${below}; ${decimal(told.half)} scores 50`;
};

/** Four digits that count, so that what is shown adds up. */
const decimal = (value: number): string => String(Number(value.toPrecision(4)));
