import type { CallFault } from './disturbance';

/** The status that the meter notes for a fault; 0 where no answer came. */
export const faultStatus = ({ kind }: CallFault): number =>
  ({ 'rate-limited': 429, error: 500, unavailable: 503, 'broken-off': 0 })[kind];

/**
 * What a call gets instead of its answer. @throws TypeError where the connection breaks off, as
 * `fetch` does
 */
export function faultResponse(fault: CallFault): Response {
  const status = faultStatus(fault);
  if (status === 0) throw new TypeError('fetch failed');
  const headers = status === 429 ? { 'retry-after': '1', 'ratelimit-reason': 'jira-burst-based' } : undefined;
  const message = { 429: 'Rate limit exceeded.', 500: 'Internal server error.' }[status] ?? 'Service unavailable.';
  const code = { 429: 'TOO_MANY_REQUESTS', 500: 'INTERNAL_SERVER_ERROR' }[status] ?? 'SERVICE_UNAVAILABLE';
  // Jira's members and those of storage side by side: each client reads its own.
  return Response.json(
    { errorMessages: [message], errors: {}, code, message },
    { status, ...(headers && { headers }) },
  );
}
