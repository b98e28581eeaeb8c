import { ledgerKey } from '../../../../src/storage/keys';
import { chanceFor } from '../../../site/demo/random';
import type { Site } from '../../../site/open-site';
import { member } from '../demo-site';
import { settledPage } from '../support';

const mob = { as: member, project: 'MOB' };

/** The runways after each round, in a row. */
export type EditedRunways = { readonly upToDate: readonly unknown[]; readonly anew: readonly unknown[] };

/**
 * Edits items of the demo at random, in eights: after each the runway as events and views have
 * brought it up to date, and as a scan reads it anew.
 */
export const editAgainstScan = async (
  site: Site,
  { seed, rounds }: { readonly seed: number; readonly rounds: number },
): Promise<EditedRunways> => {
  const chance = chanceFor(seed, 'runway');
  const [first = '', ...others] = site.data.issues.flatMap(({ key }) => (key.startsWith('MOB-') ? [key] : []));
  const fieldOf = (name: string) => site.data.fields.find((field) => field.name === name)?.id ?? '';
  const sprints = site.data.sprints.filter(({ state, name }) => state !== 'closed' && name.startsWith('MOB'));
  const backlogId = { projectId: site.data.projects.find(({ key }) => key === 'MOB')?.id ?? '', boardId: 1 };
  const upToDate: unknown[] = [];
  const anew: unknown[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (let edit = 0; edit < 8; edit += 1) {
      const fields = chance.pick([
        { [fieldOf('Story Points')]: chance.pick([null, 1, 2, 8]) },
        { [fieldOf('Rank')]: site.jira.issue(chance.pick([first, ...others]))?.fields[fieldOf('Rank')] },
        { status: chance.pick(['In Progress', 'Done', 'To Do']) },
        { description: null },
        { [fieldOf('Sprint')]: chance.pick([[], ...sprints.map(({ id }) => [id])]) },
      ]);
      site.jira.editIssue(chance.pick([first, ...others]), fields, member);
    }
    await site.advance(2_000);
    upToDate.push((await settledPage(site, mob)).runway);
    // Without its figures the backlog is read as a whole again.
    site.kvs.handle('/api/v1/delete', { key: ledgerKey(backlogId) });
    anew.push((await settledPage(site, mob)).runway);
  }
  return { upToDate, anew };
};
