import type { Latency } from '../site/forge/latency';
import type { Site, SiteCall } from '../site/open-site';

/** An answer with the time that it took on the site's clock. */
export type TimedAnswer = {
  readonly answer: unknown;
  readonly simulatedMs: number;
  /**
   * How many calls of Jira stood one after another; calls of storage count as none. Undefined where
   * the latency is not the same for each.
   */
  readonly chain: number | undefined;
};

/**
 * Invokes a key on a site with a fixed clock, `siteTimers` and this latency, and moves the clock
 * until the answer is there. Storage takes 10 ms a call there, so the chain is true as long as
 * calls of storage one after another take less than one of Jira.
 */
export const invokeTimed = async (site: Site, call: SiteCall, latency: Latency): Promise<TimedAnswer> => {
  const begun = site.clock.now();
  let ended = begun;
  const asked = site.invoke(call).finally(() => {
    ended = site.clock.now();
  });
  const [answer] = await Promise.all([asked, site.settleCalls()]);
  const simulatedMs = ended - begun;
  return { answer, simulatedMs, chain: latency === 'real' ? undefined : Math.floor(simulatedMs / latency) };
};
