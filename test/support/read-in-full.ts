import * as v from '@badrap/valita';
import { type ItemFacts, byRankOfFacts, factsOf } from '../../src/domain/backlog/facts/item-facts';
import { openBacklog } from '../../src/domain/backlog/open-backlog';
import { defaultRules } from '../../src/domain/rules/default-rules';
import { itemJql } from '../../src/jira/issues/item-jql';
import { issueSchema } from '../../src/jira/issues/issue-schema';
import { fieldsToAsk, toItem } from '../../src/jira/issues/map-item';
import type { LedgerBasis } from '../../src/ports/backlog-ports';
import { openBacklogQuery } from '../../src/usecases/items/backlog-query';
import type { Site } from '../site/open-site';
import type { UsedBoard } from './a-used-site';
import { storedFacts, storedLedger } from './stored-facts';

/** An item of which the facts and Jira say something else. */
export type Difference = { readonly project: string; readonly id: string; readonly member: string };

/** So many items of a backlog are its top. */
const topLength = 500;

/**
 * What differs between the stored facts of a board and what the app would read of it now, as a
 * whole. `top`: which items there are, the ranks of the first 500, and what was edited; `all`:
 * everything but the hashes of texts.
 */
export const asReadInFull = (site: Site, board: UsedBoard, extent: 'top' | 'all'): readonly Difference[] => {
  const stored = storedFacts(site, board.backlogId);
  const ledger = storedLedger(site, board.backlogId);
  const read = readAll(site, ledger.basis);
  const top = new Set(
    read
      .toSorted(byRankOfFacts)
      .slice(0, topLength)
      .map(({ id }) => id),
  );
  const ids = new Set([...Object.keys(stored), ...read.map(({ id }) => id)]);
  const readById = new Map(read.map((facts) => [facts.id, facts]));
  const storedTop = ledger.top.map(({ id }) => id).join();
  const readTop = read
    .toSorted(byRankOfFacts)
    .slice(0, ledger.top.length)
    .map(({ id }) => id)
    .join();
  const differences = [...ids].flatMap((id): Difference[] => {
    const [one, other] = [stored[id], readById.get(id)];
    if (one === undefined || other === undefined) return [{ project: board.project, id, member: 'is there' }];
    return members
      .filter((member) => extent === 'all' || member !== 'rank' || top.has(id))
      .filter((member) => JSON.stringify(one[member]) !== JSON.stringify(other[member]))
      .map((member) => ({ project: board.project, id, member }));
  });
  return storedTop === readTop
    ? differences
    : [...differences, { project: board.project, id: '', member: 'the order of the top' }];
};

const members = [
  'updated',
  'created',
  'estimate',
  'findings',
  'category',
  'typeId',
  'sprints',
  'blockers',
  'rank',
] as const;

const pageSchema = v.object({ issues: v.array(issueSchema), nextPageToken: v.string().optional() });

const readAll = ({ jira, clock }: Site, basis: LedgerBasis): readonly ItemFacts[] => {
  const all: ItemFacts[] = [];
  let nextPageToken: string | undefined;
  do {
    const { body } = jira.handle({
      method: 'POST',
      path: '/rest/api/3/search/jql',
      as: { kind: 'app' },
      body: JSON.stringify({
        jql: itemJql(openBacklogQuery(basis)),
        fields: fieldsToAsk(basis.fields),
        maxResults: 100,
        nextPageToken,
      }),
    });
    const page = pageSchema.parse(JSON.parse(body), { mode: 'passthrough' });
    const items = openBacklog(page.issues.map((issue) => toItem(issue, basis.fields)));
    const context = { settings: defaultRules, hash: (text: string) => text, readAt: clock.now() };
    all.push(...items.map((item) => factsOf(item, context)));
    ({ nextPageToken } = page);
  } while (nextPageToken !== undefined);
  return all;
};
