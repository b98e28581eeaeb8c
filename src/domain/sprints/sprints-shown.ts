/** How many closed sprints are shown where nobody chose (V17). */
export const sprintsShown = 7;

/** At most so many are shown, and read, at once. */
export const mostSprintsShown = 25;
