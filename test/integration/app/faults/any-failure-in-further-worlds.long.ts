import { liveThroughWorlds } from './live-through-worlds';

/* The second half of the 1,000 faulted days that any-failure.long.ts begins. */

liveThroughWorlds(500, 101);
