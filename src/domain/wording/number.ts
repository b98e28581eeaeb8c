/** At most one decimal, none where it would be a zero: 20.7, 21. */
export const decimal = (value: number): string => String(Math.round(value * 10) / 10);

export const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** 1,200: long numbers in groups of three. */
export const grouped = (count: number): string => count.toLocaleString('en');

/** `3 items`, `1 item`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : many}`;
