import { quantity } from './number';

const daysAMonth = 30.4375;
const daysAYear = 365.25;

/** From so many days on in months, from so many on in years. */
const inMonthsFrom = 61;
const inYearsFrom = 731;

/** How long ago something was, as it is said: "45 days", "7 months", "6 years"; rounded down. */
export const ageInWords = (days: number): string => {
  if (days < inMonthsFrom) return quantity(days, 'day');
  return days < inYearsFrom
    ? quantity(Math.floor(days / daysAMonth), 'month')
    : quantity(Math.floor(days / daysAYear), 'year');
};
