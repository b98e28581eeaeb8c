/** An amount of seconds, in which Jira keeps time estimates (V21), as people read it: "2.5 h". */
export const inHours = (seconds: number): string => `${Math.round(seconds / 360) / 10} h`;
