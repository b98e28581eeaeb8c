/** Reads the comma-separated sprint ids of a Sprint change (V2). */
export const sprintIdsOf = (raw: string | null): readonly string[] =>
  (raw ?? '')
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');

/**
 * An estimate out of a change history; null is unestimated, `unreadable` is text that is no number.
 */
export type EstimateReading = number | null | 'unreadable';

const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/**
 * Reads an estimate out of a change history: '.' is the decimal point, nothing is no estimate (E4).
 */
export const estimateOf = (raw: string | null): EstimateReading => {
  const text = (raw ?? '').trim();
  if (text === '') return null;
  return decimal.test(text) ? Number(text) : 'unreadable';
};
