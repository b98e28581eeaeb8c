import { parseArgs } from 'node:util';

import type { SiteOptions } from '../open-site';

export const HELP = `Backlog Refinery on a Jira site of your own machine.

  npm start -- [options]

  --port NUMBER    where it listens on 127.0.0.1 (8420; 0 takes a free port)
  --data FOLDER    a Jira site as a folder (test/site/data/README.md); a demo site where left out
  --fresh          the demo with the app just installed, without its past
  --store FILE     keeps what the app stores; in memory where left out
  --latency MS     how long each Jira call takes; storage calls then take 10 ms; "real": as long as on a real site
  --generate N     adds a project BIG with N open items, in the style of the site's own
  --quota POINTS   so many points may be spent in an hour, then Jira answers 429 until its end; no limit where left out
  --faults RATE    that share of the Jira and storage calls fails, such as 0.2
  --now ISO        the moment at which the site's clock starts, such as 2026-03-09T09:00:00Z
  --site URL       a real Jira Cloud site, such as https://name.atlassian.net, instead of one in memory; read only.
                   Needs JIRA_EMAIL and JIRA_API_TOKEN in the environment. --store is then .store/<host>.json
  --write          with --site: lets the app change issues there
  --open           opens the browser
  --help           shows this
`;

/** What a person typed wrong; its message is one plain line. */
export class BadArguments extends Error {}

export type Arguments = SiteOptions & {
  readonly port: number;
  readonly open: boolean;
  /** The demo with the app just installed, instead of in use for months. */
  readonly fresh: boolean;
  readonly help: boolean;
  /** A real site instead of one in memory, and whether the app may change it. */
  readonly live?: { readonly site: string; readonly write: boolean } | undefined;
};

/** Reads what stands behind `npm start --`; throws `BadArguments`. */
export function readArguments(args: readonly string[]): Arguments {
  const { port, data, store, latency, generate, quota, faults, site, write, fresh, now, open, help } = parsed(args);
  if (now !== undefined && !(/^\d{4}-\d\d-\d\d/.test(now) && Number.isFinite(Date.parse(now)))) {
    throw new BadArguments(`--now takes an instant such as 2026-03-09T09:00:00Z, not ${now}.`);
  }
  const inMemory = Object.entries({ data, generate, now }).find(([, value]) => value !== undefined)?.[0];
  if (site !== undefined && inMemory !== undefined) {
    throw new BadArguments(`--${inMemory} is for a site in memory and --site is a real one: take one of them.`);
  }
  if (site === undefined && write) throw new BadArguments('--write goes with --site, the real site that may change.');
  return {
    live: site === undefined ? undefined : { site, write },
    port: numberOf('--port', port, 65_535) ?? 8420,
    latency: latency === 'real' ? latency : numberOf('--latency', latency, 60_000),
    generate: numberOf('--generate', generate, 200_000),
    quota: numberOf('--quota', quota, 1_000_000),
    faults: faultsOf(faults),
    data,
    store,
    now,
    fresh,
    open,
    help,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        data: { type: 'string' },
        store: { type: 'string' },
        latency: { type: 'string' },
        generate: { type: 'string' },
        quota: { type: 'string' },
        faults: { type: 'string' },
        site: { type: 'string' },
        write: { type: 'boolean', default: false },
        fresh: { type: 'boolean', default: false },
        now: { type: 'string' },
        open: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    const message = error instanceof Error ? error.message.split(/[.\n]/)[0] : String(error);
    throw new BadArguments(`${message}. --help shows the options.`);
  }
}

function numberOf(name: string, text: string | undefined, most: number): number | undefined {
  if (text === undefined) return undefined;
  const value = /^\d+$/.test(text) ? Number(text) : NaN;
  if (!(value <= most)) throw new BadArguments(`${name} takes a whole number from 0 to ${most}, not ${text}.`);
  return value;
}

function faultsOf(text: string | undefined): SiteOptions['faults'] {
  if (text === undefined) return undefined;
  const calls = /^\d*\.?\d+$/.test(text) ? Number(text) : NaN;
  if (!(calls >= 0 && calls <= 1)) throw new BadArguments(`--faults takes a share from 0 to 1, not ${text}.`);
  return { calls };
}
