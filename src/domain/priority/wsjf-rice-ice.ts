import type { BacklogItem, MappedNumber } from '../items/backlog-item';
import { fieldUseNames, fieldUseName, type PrioritisingUse } from '../fields/field-use';

const messages = {
  notMapped: (id: FormulaInput) => `No field is mapped to ${fieldUseName(id)}.`,
  noField: (id: FormulaInput, because: string) => `${fieldUseNames[id]}: ${because}`,
  empty: (id: FormulaInput, fieldName: string) => `${fieldUseNames[id]} ("${fieldName}") is empty.`,
  negative: (id: FormulaInput, value: number) => `${fieldUseNames[id]} is ${value}, which is below 0.`,
  zeroDivisor: (id: FormulaInput) => `${fieldUseNames[id]} is 0, which divides nothing.`,
  emptyEstimate: (id: FormulaInput, fieldName: string) => `${fieldUseNames[id]}: "${fieldName}" is empty.`,
  noEstimate: (id: FormulaInput) => `No field is mapped to ${fieldUseName(id)}, and no number estimates the item.`,
};

export type Formula = 'wsjf' | 'rice' | 'ice';

export const formulaNames: Readonly<Record<Formula, string>> = { wsjf: 'WSJF', rice: 'RICE', ice: 'ICE' };

export type FormulaInput = Exclude<PrioritisingUse, 'moscow'>;

/** The inputs of each formula. `over` divides: the estimate, where no field is mapped (P1). */
export const formulaInputs: Readonly<
  Record<Formula, { readonly of: readonly FormulaInput[]; readonly over?: FormulaInput }>
> = {
  wsjf: { of: ['businessValue', 'timeCriticality', 'riskOpportunity'], over: 'jobSize' },
  rice: { of: ['reach', 'impact', 'confidence'], over: 'effort' },
  ice: { of: ['impact', 'confidence', 'ease'] },
};

/** One input of a formula that an item has, with the name of its field. */
export type KnownInput = { readonly id: FormulaInput; readonly value: number; readonly fieldName: string };

type MissingInput = { readonly id: FormulaInput; readonly because: string };

type Input = KnownInput | MissingInput;

/**
 * What a formula gives for an item; without a value, every input that is missing, with why (P2,
 * P3).
 */
export type FormulaValue = {
  readonly known: readonly KnownInput[];
  readonly over?: KnownInput | undefined;
  readonly missing: readonly MissingInput[];
  readonly value?: number | undefined;
};

/**
 * WSJF = (business value + time criticality + risk or opportunity) ÷ size, RICE = reach × impact ×
 * confidence ÷ effort, ICE = impact × confidence × ease (P1). A missing input is never taken for 0
 * and a size of 0 divides nothing: then there is no value (P2, P3).
 */
export const formulaValue = (formula: Formula, item: BacklogItem): FormulaValue => {
  const { of, over: divisor } = formulaInputs[formula];
  const inputs = of.map((id) => inputOf(id, item));
  const dividing = divisor === undefined ? [] : [divisorOf(divisor, item)];
  const known = inputs.filter(isKnown);
  const over = dividing.find(isKnown);
  const missing = [...inputs, ...dividing].filter(isMissing);
  const value = missing.length === 0 ? combined(formula, known) / (over?.value ?? 1) : undefined;
  return { known, over, missing, value };
};

const isKnown = (input: Input): input is KnownInput => 'value' in input;

const isMissing = (input: Input): input is MissingInput => !isKnown(input);

/** WSJF adds its inputs up, the others multiply them. */
const combined = (formula: Formula, inputs: readonly KnownInput[]): number =>
  formula === 'wsjf'
    ? inputs.reduce((sum, { value }) => sum + value, 0)
    : inputs.reduce((product, { value }) => product * value, 1);

const inputOf = (id: FormulaInput, { prioritising }: BacklogItem): Input => {
  const mapped = prioritising?.[id];
  return mapped === undefined ? { id, because: messages.notMapped(id) } : numberIn(id, mapped);
};

const numberIn = (id: FormulaInput, mapped: MappedNumber): Input => {
  if ('unknown' in mapped) return { id, because: messages.noField(id, mapped.unknown) };
  const { value, fieldName } = mapped;
  if (value === undefined) return { id, because: messages.empty(id, fieldName) };
  return value < 0 ? { id, because: messages.negative(id, value) } : { id, value, fieldName };
};

/** A mapped field goes first, else the estimate divides. */
const divisorOf = (id: FormulaInput, item: BacklogItem): Input => {
  const input = item.prioritising?.[id] === undefined ? estimateOf(id, item) : inputOf(id, item);
  return isKnown(input) && input.value === 0 ? { id, because: messages.zeroDivisor(id) } : input;
};

/** The estimate in points or hours; no other unit is a number. */
const estimateOf = (id: FormulaInput, { estimate }: BacklogItem): Input => {
  if (estimate.unit !== 'points' && estimate.unit !== 'seconds') return { id, because: messages.noEstimate(id) };
  const { unit, value, fieldName } = estimate;
  if (value === undefined) return { id, because: messages.emptyEstimate(id, fieldName) };
  return { id, value: unit === 'seconds' ? value / 3600 : value, fieldName };
};
