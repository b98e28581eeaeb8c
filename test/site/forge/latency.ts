import * as v from '@badrap/valita';
import { jsonText } from '../data/schema';
import { chanceFor } from '../demo/random';

/** How long a call takes: so many milliseconds each, or as long as on a real site. */
export type Latency = number | 'real';

/** Draws how long the next call takes, in milliseconds. */
export type CallTimes = {
  /** A call of Jira. `body`: what is sent; it says how many issues are asked for. */
  readonly jira: (body: string | undefined) => number;
  readonly storage: () => number;
};

/** With a plain number each storage call takes so long, with 0 nothing does. */
const plainStorageMs = 10;

/*
 * Milliseconds on a real site. A search of 100 issues with their fields takes 0.4 to 1.5 s
 * (measured by others); that it is shorter by the share of the issues asked for, and the other two,
 * are assumed.
 */
const real = { issues: [400, 1500], single: [80, 400], storage: [10, 40] } as const;

/** The same seed and the same calls take the same time. */
export const callTimes = (latency: Latency = 0, seed = 1): CallTimes => {
  if (latency !== 'real') return { jira: () => latency, storage: () => (latency > 0 ? plainStorageMs : 0) };
  const jira = chanceFor(seed, 'latency of jira');
  const storage = chanceFor(seed, 'latency of storage');
  return {
    jira: (body) => {
      const { shortest, longest } = assumedTimes(body);
      return jira.int(shortest, longest);
    },
    storage: () => storage.int(...real.storage),
  };
};

/** Call times that can be changed while the app runs. */
export type SwitchedTimes = CallTimes & {
  readonly chosen: () => Latency;
  readonly choose: (latency: Latency) => void;
};

export const switchedTimes = (first: Latency = 0): SwitchedTimes => {
  let chosen = first;
  let times = callTimes(first);
  return {
    jira: (body) => times.jira(body),
    storage: () => times.storage(),
    chosen: () => chosen,
    choose: (latency) => {
      chosen = latency;
      times = callTimes(latency);
    },
  };
};

/** Between which milliseconds a call with this body takes as long as any other on a real site. */
export const assumedTimes = (body: string | undefined): { readonly shortest: number; readonly longest: number } => {
  const issues = issuesAskedFor(body);
  const [shortest, longest] = issues === undefined ? real.single : real.issues;
  if (issues === undefined) return { shortest, longest };
  return { shortest, longest: Math.round(shortest + ((longest - shortest) * Math.min(issues, 100)) / 100) };
};

/** How many issues a call asks for by its body; undefined where it asks for none or for one. */
const issuesAskedFor = (body: string | undefined): number | undefined => {
  const { maxResults, issueIdsOrKeys, jql, fields } = membersOf(body);
  if (typeof maxResults === 'number') return maxResults;
  if (Array.isArray(issueIdsOrKeys)) return issueIdsOrKeys.length;
  return jql !== undefined && fields !== undefined ? 50 : undefined;
};

const membersOf = (body = '{}'): Readonly<Record<string, unknown>> => {
  const members = jsonMembers.try(body);
  return members.ok ? members.value : {};
};

const jsonMembers = jsonText.chain(v.record(v.unknown()));
