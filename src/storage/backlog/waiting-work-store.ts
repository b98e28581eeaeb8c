import { kvs } from '@forge/kvs';
import type { Clock } from '../../ports/clock';
import type { WaitingWork } from '../../ports/queue-ports';
import { waitingWorkKey } from '../keys';
import { deleteKeys } from '../kvs/key-values';
import { errorCode, kvsCall } from '../kvs/kvs-call';

/** That work of a kind waits in the queue: a small value that only one of many can set. */
export const waitingWorkStore = (clock: Clock): WaitingWork => ({
  claim: (backlogId, kind, delaySeconds) =>
    kvsCall('queueing work', async () => {
      const key = waitingWorkKey(backlogId, kind);
      try {
        await kvs.set(key, { at: clock() }, { keyPolicy: 'FAIL_IF_EXISTS' });
        return true;
      } catch (cause) {
        if (errorCode(cause) !== 'KEY_CONFLICT') throw cause;
      }
      if (clock() - claimedAt(await kvs.get<unknown>(key)) < claimForMs(delaySeconds)) return false;
      await kvs.set(key, { at: clock() });
      return true;
    }),

  release: (backlogId, kind) => deleteKeys('beginning work', [waitingWorkKey(backlogId, kind)]),
});

/** A claim whose message was lost counts no more after twice its delay, and a minute. */
const claimForMs = (delaySeconds: number): number => (2 * delaySeconds + 60) * 1000;

const claimedAt = (stored: unknown): number =>
  typeof stored === 'object' && stored !== null && 'at' in stored && typeof stored.at === 'number'
    ? stored.at
    : -Infinity;
