/**
 * What may leave this machine for a real site: reads always, the app's own writes with `--write`,
 * nothing else.
 */
const READS: readonly RegExp[] = [
  /^GET \/rest\/api\/3\/(serverInfo|myself|field|mypermissions|priority|status|issuetype|issueLinkType)$/,
  /^GET \/rest\/api\/3\/project\/search$/,
  /^GET \/rest\/api\/3\/project\/[A-Za-z0-9_]+(\/components)?$/,
  /^GET \/rest\/api\/3\/issue\/([A-Z][A-Z0-9_]*-\d+|\d+)(\/changelog)?$/,
  /^POST \/rest\/api\/3\/search\/(jql|approximate-count)$/,
  /^POST \/rest\/api\/3\/(issue|changelog)\/bulkfetch$/,
  /^POST \/rest\/api\/3\/permissions\/(check|project)$/,
  /^GET \/rest\/agile\/1\.0\/board(\/\d+(\/(configuration|sprint|issue|backlog))?)?$/,
  /^GET \/rest\/agile\/1\.0\/sprint\/\d+$/,
];

const WRITES: readonly RegExp[] = [
  /^PUT \/rest\/api\/3\/issue\/([A-Z][A-Z0-9_]*-\d+|\d+)$/,
  /^POST \/rest\/api\/3\/issue$/,
  /^POST \/rest\/api\/3\/issue\/([A-Z][A-Z0-9_]*-\d+|\d+)\/comment$/,
  /^PUT \/rest\/agile\/1\.0\/issue\/([A-Z][A-Z0-9_]*-\d+|\d+)\/estimation$/,
];

/** Why a call may not leave; undefined where it may. `path` has its query and no host. */
export function refusalOf(method: string, path: string, mayWrite: boolean): string | undefined {
  const pathname = path.split('?')[0] ?? '';
  const call = `${method.toUpperCase()} ${pathname}`;
  if (!isPlain(path)) return `${call} was not sent: its path is not a plain one.`;
  if (READS.some((form) => form.test(call))) return undefined;
  const writes = WRITES.some((form) => form.test(call));
  if (writes && mayWrite) return undefined;
  return writes
    ? `${call} was not sent: this site is read only. Start with --write to let the app change it.`
    : `${call} was not sent: it is not among the calls that the app needs of a real site.`;
}

/**
 * Whether a URL reads the path as it is written: no way up, no second host, nothing hidden by an
 * escape.
 */
function isPlain(path: string): boolean {
  if (!path.startsWith('/rest/') || path.includes('#')) return false;
  const url = new URL(path, 'https://site.invalid');
  const decoded = safelyDecoded(url.pathname);
  return (
    url.host === 'site.invalid' &&
    url.pathname === path.split('?')[0] &&
    decoded !== undefined &&
    !/%|\.\.|\/\/|\\/.test(decoded) &&
    decoded.split('/').length === url.pathname.split('/').length
  );
}

function safelyDecoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}
