/** A date within a sentence, which wraps before it and not in it. */
export const unbroken = (date: string): string => date.replaceAll(' ', '\u00A0');
