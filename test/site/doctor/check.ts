import type { ExaminedSite } from './examined-site';

/** One thing that the app takes for granted of a real Jira, and how it is looked at. */
export type Check = {
  readonly assumed: string;
  /** What follows where it is not so. */
  readonly consequence: string;
  /** Throws `NotGiven` where the site does not give what it takes to tell. */
  readonly look: (site: ExaminedSite) => Promise<Finding>;
};

/** `not-seen`: neither broken nor fine. `not-asked`: it would write. */
export type Result = 'holds' | 'broken' | 'not-seen' | 'not-asked';

/** What a check saw, with a consequence of its own where it has one. */
export type Finding = {
  readonly result: Result;
  readonly seen: string;
  readonly consequence?: string | undefined;
  /** What was assumed of just this, where it is known only then. */
  readonly assumed?: string | undefined;
};

export const holds = (seen: string): Finding => ({ result: 'holds', seen });

export const broken = (seen: string, consequence?: string): Finding => ({ result: 'broken', seen, consequence });

export const notSeen = (seen: string, consequence?: string): Finding => ({ result: 'not-seen', seen, consequence });

/** Broken or not, by what was seen. */
export const holdsIf = (condition: boolean, seen: string): Finding => (condition ? holds(seen) : broken(seen));
