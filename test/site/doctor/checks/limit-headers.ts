import { quantity } from '../../../../src/domain/wording/number';
import { type Check, broken, holds, notSeen } from '../check';

/** Headers that tell of limits; looked at last, over all that was answered. */
export const limitHeaders: Check = {
  assumed: 'Whoever asks too much gets 429 with Retry-After in seconds and RateLimit-Reason',
  consequence: 'The app waits by a guess of its own, and takes spent points for a passing crowd.',
  look: ({ access }) => {
    const calls = access.calls();
    const headers = new Map(
      calls.flatMap((call) => [...call.headers].filter(([name]) => /rate-?limit|retry/.test(name))),
    );
    const named = [...headers].map(([name, value]) => `${name}: ${value}`).join('; ');
    const refused = calls.filter(({ status }) => status === 429);
    const seen = `${quantity(refused.length, 'refusal')} in ${quantity(calls.length, 'answer')}; ${named || 'no header tells of limits'}`;
    if (refused.length === 0) return Promise.resolve(notSeen(seen));
    const understood = refused.every(
      (call) => /^\d+$/.test(call.headers.get('retry-after') ?? '') && call.headers.has('ratelimit-reason'),
    );
    return Promise.resolve(understood ? holds(seen) : broken(seen));
  },
};
