/** Parses the comma-separated sprint ids of a Sprint change (V2). */
export const parseSprintIds = (raw: string | null): readonly string[] =>
  (raw ?? '')
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');

/** An estimate in a change history; null: unestimated, `unreadable`: text that is no number. */
export type ParsedEstimate = number | null | 'unreadable';

/** Parses an estimate of a change history: "." is the decimal point, nothing no estimate (E4). */
export const parseEstimate = (raw: string | null): ParsedEstimate => {
  const text = (raw ?? '').trim();
  if (text === '') return null;
  return decimal.test(text) ? Number(text) : 'unreadable';
};

const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
