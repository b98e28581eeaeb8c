import { kvs } from '@forge/kvs';
import { pagesAnHour, secondsToNextPage } from '../../../domain/health/past/past-pace';
import type { Clock } from '../../../ports/clock';
import type { PastAllowance } from '../../../ports/past-ports';
import { pastPageKey, pastPagesPrefix } from '../../keys';
import { deleteKeys, type KeyValue, listAll } from '../../kvs/key-values';
import { errorCode, kvsCall } from '../../kvs/kvs-call';

/** Whoever loses a number to another asks again after so many seconds. */
const afterConflictSeconds = 5;

/**
 * The pages that replays of the site have read lately, numbered: of all that want the next number
 * one gets it. Those of before the last hour's are deleted.
 */
export const pastAllowance = (clock: Clock): PastAllowance => ({
  claimPage: async () => {
    const read = await listAll('counting replayed pages', pastPagesPrefix);
    const waitSeconds = secondsToNextPage(read.map(readAt), clock());
    if (waitSeconds > 0) return waitSeconds;
    if (!(await claim(nextNumber(read), clock()))) return afterConflictSeconds;
    await deleteKeys(
      'forgetting replayed pages',
      read.slice(0, -pagesAnHour).map(({ key }) => key),
    );
    return 0;
  },
});

const claim = (number: number, at: number): Promise<boolean> =>
  kvsCall('claiming a page of the past', async () => {
    try {
      await kvs.set(pastPageKey(number), { at }, { keyPolicy: 'FAIL_IF_EXISTS' });
      return true;
    } catch (cause) {
      if (errorCode(cause) !== 'KEY_CONFLICT') throw cause;
      return false;
    }
  });

const nextNumber = (read: readonly KeyValue[]): number =>
  Number(read.at(-1)?.key.slice(pastPagesPrefix.length) ?? 0) + 1;

/** What cannot be read is long ago. */
const readAt = ({ value }: KeyValue): number =>
  typeof value === 'object' && value !== null && 'at' in value && typeof value.at === 'number' ? value.at : 0;
