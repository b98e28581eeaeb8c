/** At most one decimal, none where it would be a zero: 20.7, 21. */
export const decimal = (value: number): string => String(Math.round(value * 10) / 10);

/** A share from 0 to 1 as whole percent: "34 %". */
export const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** Long numbers in groups of three digits: "1,200". */
export const groupDigits = (count: number): string => count.toLocaleString('en');

/** "1 item", "3 items", "1,200 items", "0 items". */
export const quantity = (count: number, one: string, many = `${one}s`): string =>
  `${groupDigits(count)} ${count === 1 ? one : many}`;

/** "1 link", "3 links", "1200 links", and for 0 "no link". */
export const quantityOrNo = (count: number, one: string, many = `${one}s`): string =>
  count === 0 ? `no ${one}` : `${count} ${count === 1 ? one : many}`;
