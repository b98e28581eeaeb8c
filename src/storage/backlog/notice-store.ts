import { kvs } from '@forge/kvs';
import { randomBytes } from 'node:crypto';
import type { NoticeStore, Notice } from '../../ports/backlog-ports';
import { toldPrefix } from '../keys';
import { keysWith, forgetKeys } from '../kvs/key-values';
import { kvsCallWithRetry } from '../kvs/kvs-call';

/**
 * What Jira has told of a backlog: a key of its own for each telling, so that one that arrives
 * while an earlier one is being read is not forgotten with it. The key says it all: when, of what,
 * and a random end.
 */
export const noticeStore: NoticeStore = {
  add: (backlogId, told) => {
    const what =
      'issueId' in told
        ? `${told.deleted ? 'deleted' : 'issue'}:${told.issueId}`
        : `${told.closed ? 'closed' : 'sprint'}:${told.sprintId}`;
    const key = `${toldPrefix(backlogId)}${String(Date.now()).padStart(15, '0')}:${what}:${randomBytes(6).toString('hex')}`;
    return kvsCallWithRetry('noting a change', () => kvs.set(key, 1));
  },

  list: async (backlogId) => {
    const prefix = toldPrefix(backlogId);
    const { found } = await keysWith('reading what changed', prefix);
    return found.flatMap(({ key }) => toldBy(key.slice(prefix.length)));
  },

  delete: (backlogId, marks) =>
    forgetKeys(
      'forgetting what was read',
      marks.map((mark) => `${toldPrefix(backlogId)}${mark}`),
    ),
};

const toldBy = (mark: string): Notice[] => {
  const [when, what, id = ''] = mark.split(':');
  const at = Number(when);
  if (what === 'issue' || what === 'deleted') return [{ id: mark, at, issueId: id, deleted: what === 'deleted' }];
  return what === 'sprint' || what === 'closed'
    ? [{ id: mark, at, sprintId: Number(id), closed: what === 'closed' }]
    : [];
};
