import { kvs } from '@forge/kvs';
import { randomBytes } from 'node:crypto';
import type { ToldStore, Told } from '../../ports/backlog-ports';
import { toldPrefix } from '../keys';
import { keysWith, forgetKeys } from '../kvs/key-values';
import { steadily } from '../kvs/kvs-call';

/**
 * What Jira has told of a backlog: a key of its own for each telling, so that one that arrives while an earlier one is being read is not forgotten
 * with it. The key says it all: when, of what, and a random end.
 */
export const toldStore: ToldStore = {
  add: (place, told) => {
    const what =
      'issueId' in told
        ? `${told.deleted ? 'deleted' : 'issue'}:${told.issueId}`
        : `${told.closed ? 'closed' : 'sprint'}:${told.sprintId}`;
    const key = `${toldPrefix(place)}${String(Date.now()).padStart(15, '0')}:${what}:${randomBytes(6).toString('hex')}`;
    return steadily('noting a change', () => kvs.set(key, 1));
  },

  list: async (place) => {
    const prefix = toldPrefix(place);
    const { found } = await keysWith('reading what changed', prefix);
    return found.flatMap(({ key }) => toldBy(key.slice(prefix.length)));
  },

  forget: (place, marks) =>
    forgetKeys(
      'forgetting what was read',
      marks.map((mark) => `${toldPrefix(place)}${mark}`),
    ),
};

const toldBy = (mark: string): Told[] => {
  const [when, what, id = ''] = mark.split(':');
  const at = Number(when);
  if (what === 'issue' || what === 'deleted') return [{ mark, at, issueId: id, deleted: what === 'deleted' }];
  return what === 'sprint' || what === 'closed' ? [{ mark, at, sprintId: Number(id), closed: what === 'closed' }] : [];
};
