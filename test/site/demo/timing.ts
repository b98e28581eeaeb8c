import type { Calendar } from './calendar';
import type { Chance } from './random';

/** What instants are made of: the calendar, and the chance of one item. */
export type Timing = { readonly calendar: Calendar; readonly chance: Chance };
