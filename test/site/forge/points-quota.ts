import type { SiteClock } from './clock';

/**
 * The points that an app may spend in an hour, a pool that all its sites share. Here this site
 * alone spends it.
 */
export type PointsQuota = {
  /** The refusal of a call once nothing is left; undefined before. */
  readonly refusal: () => Response | undefined;
  readonly spend: (points: number) => void;
  /** What Jira says with every answer of what is left. */
  readonly headers: () => Readonly<Record<string, string>>;
};

/** Without a number of points nothing is limited and no header is sent. */
export const pointsQuota = (points: number | undefined, clock: SiteClock): PointsQuota => {
  if (points === undefined) return { refusal: () => undefined, spend: () => undefined, headers: () => ({}) };
  let window = { hour: hourOf(clock.now()), spent: 0 };
  const current = () => {
    const hour = hourOf(clock.now());
    if (hour !== window.hour) window = { hour, spent: 0 };
    return window;
  };
  const headers = () => ({
    'ratelimit-policy': `"global-app-quota";q=${points};w=3600`,
    ratelimit: `"global-app-quota";r=${Math.max(0, points - current().spent)};t=${secondsLeft(clock.now())}`,
  });
  return {
    refusal: () =>
      current().spent < points
        ? undefined
        : Response.json(
            { errorMessages: ['Rate limit exceeded.'], errors: {} },
            {
              status: 429,
              headers: {
                ...headers(),
                'ratelimit-reason': 'jira-quota-global-based',
                'retry-after': String(secondsLeft(clock.now())),
              },
            },
          ),
    spend: (spent) => {
      const { hour } = current();
      window = { hour, spent: window.spent + spent };
    },
    headers,
  };
};

const hourMs = 3_600_000;

const hourOf = (instant: number): number => Math.floor(instant / hourMs);

/** To the end of the hour. */
const secondsLeft = (now: number): number => Math.ceil((hourMs - (now % hourMs)) / 1000);
