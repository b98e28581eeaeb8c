import { kvs } from '@forge/kvs';
import { randomBytes } from 'node:crypto';
import type { NewNotice, Notice, NoticeStore } from '../../ports/backlog-ports';
import type { Clock } from '../../ports/clock';
import { toNoticeId } from '../../domain/backlog/ledger-marks';
import { noticesPrefix } from '../keys';
import { deleteKeys, listFirst } from '../kvs/key-values';
import { kvsCallWithRetry } from '../kvs/kvs-call';

/**
 * What Jira told and nobody has read yet, under a key for each notice: one that arrives while an
 * earlier one is being read is not deleted with it. A notice is in its key: when, of what, and a
 * random end.
 */
export const noticeStore = (clock: Clock): NoticeStore => ({
  add: (backlogId, notice) => {
    const when = String(clock()).padStart(instantLength, '0');
    const id = `${when}:${subjectOf(notice)}:${randomBytes(6).toString('hex')}`;
    return kvsCallWithRetry('noting a change', () => kvs.set(`${noticesPrefix(backlogId)}${id}`, 1));
  },

  list: async (backlogId) => {
    const prefix = noticesPrefix(backlogId);
    const first = await listFirst('reading what changed', prefix, mostListed);
    return first.flatMap(({ key }) => parseNotice(key.slice(prefix.length)) ?? []);
  },

  delete: (backlogId, ids) =>
    deleteKeys(
      'forgetting what was read',
      ids.map((id) => `${noticesPrefix(backlogId)}${id}`),
    ),
});

/** Jira changes 1,000 issues in bulk; what goes beyond is listed once these are read. */
const mostListed = 1000;

/** Digits of epoch milliseconds in an id, so that ids sort by their instants. */
const instantLength = 15;

const subjectOf = (notice: NewNotice): string =>
  'issueId' in notice
    ? `${notice.deleted ? 'deleted' : 'issue'}:${notice.issueId}`
    : `${notice.closed ? 'closed' : 'sprint'}:${notice.sprintId}`;

/** Undefined where the id is of another version of the app. */
const parseNotice = (id: string): Notice | undefined => {
  const [when, kind, subjectId = ''] = id.split(':');
  const notice = { id: toNoticeId(id), at: Number(when) };
  if (kind === 'issue' || kind === 'deleted') return { ...notice, issueId: subjectId, deleted: kind === 'deleted' };
  if (kind === 'sprint' || kind === 'closed')
    return { ...notice, sprintId: Number(subjectId), closed: kind === 'closed' };
  return undefined;
};
