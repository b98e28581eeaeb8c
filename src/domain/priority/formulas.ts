import type { BacklogItem, MappedNumber } from '../items/backlog-item';
import { fieldUseNames, fieldUseName, type PrioritisingUse } from '../fields/field-use';

export type Formula = 'wsjf' | 'rice' | 'ice';

export const formulaNames: Readonly<Record<Formula, string>> = { wsjf: 'WSJF', rice: 'RICE', ice: 'ICE' };

export type FormulaInput = Exclude<PrioritisingUse, 'moscow'>;

/**
 * The inputs of each formula; `over` divides, and is the estimate where no field is mapped (P1).
 */
export const formulaInputs: Readonly<
  Record<Formula, { readonly of: readonly FormulaInput[]; readonly over?: FormulaInput }>
> = {
  wsjf: { of: ['businessValue', 'timeCriticality', 'riskOpportunity'], over: 'jobSize' },
  rice: { of: ['reach', 'impact', 'confidence'], over: 'effort' },
  ice: { of: ['impact', 'confidence', 'ease'] },
};

/** One input of a formula that an item has, with the name of its field. */
export type KnownInput = { readonly id: FormulaInput; readonly value: number; readonly fieldName: string };

/**
 * What a formula gives for an item; without a value, every input that is missing, with why (P2,
 * P3).
 */
export type FormulaValue = {
  readonly known: readonly KnownInput[];
  readonly over?: KnownInput;
  readonly missing: readonly { readonly id: FormulaInput; readonly because: string }[];
  readonly value?: number;
};

/**
 * WSJF = (business value + time criticality + risk or opportunity) ÷ size, RICE = reach × impact ×
 * confidence ÷ effort, ICE = impact × confidence × ease (P1). A missing input is never taken for 0
 * and a size of 0 divides nothing: then there is no value (P2, P3).
 */
export const formulaValue = (formula: Formula, item: BacklogItem): FormulaValue => {
  const { of, over: divisor } = formulaInputs[formula];
  const inputs = of.map((id) => inputOf(id, item));
  const over = divisor === undefined ? undefined : divisorOf(divisor, item);
  const known = inputs.flatMap((input) => ('value' in input ? [input] : []));
  const missing = [...inputs, ...(over === undefined ? [] : [over])].flatMap((input) =>
    'because' in input ? [input] : [],
  );
  const found = over !== undefined && 'value' in over ? over : undefined;
  if (missing.length > 0) return { known, ...(found === undefined ? {} : { over: found }), missing };
  const numbers = known.map(({ value }) => value);
  const above =
    formula === 'wsjf'
      ? numbers.reduce((sum, number) => sum + number, 0)
      : numbers.reduce((product, number) => product * number, 1);
  return {
    known,
    ...(found === undefined ? {} : { over: found }),
    missing,
    value: above / (found?.value ?? 1),
  };
};

type Input = KnownInput | { readonly id: FormulaInput; readonly because: string };

const inputOf = (id: FormulaInput, { prioritising }: BacklogItem): Input => {
  const mapped = prioritising?.[id];
  if (mapped === undefined) return { id, because: `No field is mapped to ${fieldUseName(id)}.` };
  return numberIn(id, mapped);
};

const numberIn = (id: FormulaInput, mapped: MappedNumber): Input => {
  const name = fieldUseNames[id];
  if ('unknown' in mapped) return { id, because: `${name}: ${mapped.unknown}` };
  const { value, fieldName } = mapped;
  if (value === undefined) return { id, because: `${name} ("${fieldName}") is empty.` };
  if (value < 0) return { id, because: `${name} is ${value}, which is below 0.` };
  return { id, value, fieldName };
};

/** A mapped field goes first, else the estimate divides. */
const divisorOf = (id: FormulaInput, item: BacklogItem): Input => {
  const name = fieldUseNames[id];
  const input = item.prioritising?.[id] === undefined ? estimateAs(id, item) : inputOf(id, item);
  return 'value' in input && input.value === 0 ? { id, because: `${name} is 0, which divides nothing.` } : input;
};

const estimateAs = (id: FormulaInput, { estimate }: BacklogItem): Input => {
  const name = fieldUseNames[id];
  if (estimate.unit === 'points' || estimate.unit === 'seconds')
    return estimate.value === undefined
      ? { id, because: `${name}: "${estimate.fieldName}" is empty.` }
      : {
          id,
          value: estimate.unit === 'seconds' ? estimate.value / 3600 : estimate.value,
          fieldName: estimate.fieldName,
        };
  return { id, because: `No field is mapped to ${fieldUseName(id)}, and no number estimates the item.` };
};
