import type { Answer } from '../../../../src/contract/answer';
import type { VelocityView } from '../../../../src/contract/sprints-view';
import type { Site } from '../../../site/open-site';
import { backlog, viewer } from '../../../support/a-faulty-day';
import { storedFacts } from '../../../support/stored-facts';
import { outcomeOf, pageOf, sprintItemsOf, sprintsOf, valueOf, velocityOf } from '../support';

export const hourMs = 3_600_000;

/**
 * What is known in the end: every fact, and the figures that a person sees, at the same moments of
 * the site's clock.
 */
export type Known = {
  readonly facts: unknown;
  readonly health: unknown;
  readonly next: unknown;
  readonly runway: unknown;
  readonly velocity: unknown;
  readonly sprintItems: readonly unknown[];
  readonly outcome: unknown;
};

/**
 * Seven daily runs later, after which nothing that was lost is missed any more, and at the same
 * moments in all runs however long their last retries took. Each is asked in an hour of its own,
 * whose points are not spent.
 */
export const knownAtTheEnd = async (site: Site): Promise<Known> => {
  let hour = Date.parse(site.data.serverInfo.serverTime ?? '') + (7 * 24 + 16) * hourMs;
  const asker = { as: viewer, project: 'MOB' };
  const ask = async <T>(call: () => Promise<Answer<T>>): Promise<T> => {
    await site.settle();
    hour += hourMs;
    await site.advance(hour - site.clock.now());
    const answer = call();
    await site.settle();
    return valueOf(await answer);
  };
  // What runs is replayed once somebody looks, and shown to who looks next.
  await ask(() => velocityOf(site, asker));
  const velocity = await ask(() => velocityOf(site, asker));
  const outcome = await ask(() => outcomeOf(site, asker));
  const sprintItems: unknown[] = [];
  for (const { sprint } of sprintsOf(velocity))
    sprintItems.push(await ask(() => sprintItemsOf(site, asker, { boardId: backlog.boardId, sprintId: sprint })));
  const { health, next, runway } = await ask(() => pageOf(site, asker));
  const facts = storedFacts(site, backlog);
  return {
    facts,
    health,
    next,
    runway,
    velocity: timeless(asSoFar(velocity)),
    sprintItems,
    outcome: timeless(outcome),
  };
};

/** Without the instants at which figures were made, which faults put off. */
const timeless = (view: unknown): unknown =>
  JSON.parse(
    JSON.stringify(view, (member, value: unknown) =>
      member === 'calculatedAt' || member === 'judgedAt' ? undefined : value,
    ),
  );

/** The close of a running sprint is the instant at which its figures were made. */
const asSoFar = (view: VelocityView): unknown =>
  view.kind === 'no-sprints'
    ? view
    : {
        ...view,
        running: view.running?.map(({ figures, ...sprint }) => ({ ...sprint, figures: { ...figures, close: 0 } })),
      };
