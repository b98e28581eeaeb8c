/** What keys sort by: MOB-9 before MOB-10 (P4). */
export const keyOrder = (key: string): string => key.replace(/\d+$/, (digits) => digits.padStart(9, '0'));
