/** How many closed sprints are shown where nobody chose (V17). */
export const sprintsShown = 7;
