import type { Site, SiteCall } from '../site/open-site';

/** An answer with the time that it took on the site's clock. */
export type TimedAnswer = {
  readonly answer: unknown;
  readonly simulatedMs: number;
  /** How many calls of Jira stood one after another; calls of storage count as none. */
  readonly chain: number;
};

/**
 * Invokes a key on a site with a fixed clock, `siteTimers` and this flat latency, and moves the
 * clock until the answer is there. Storage takes 10 ms a call, so a chain is told truly as long as
 * fewer than a hundredth of `latencyMs` calls of storage stand one after another.
 */
export const invokeTimed = async (site: Site, call: SiteCall, latencyMs: number): Promise<TimedAnswer> => {
  const begun = site.clock.now();
  let ended = begun;
  const asked = site.invoke(call).finally(() => {
    ended = site.clock.now();
  });
  await site.settleCalls();
  const answer = await asked;
  const simulatedMs = ended - begun;
  return { answer, simulatedMs, chain: Math.floor(simulatedMs / latencyMs) };
};
