import type { ForecastBacklog } from '../../contract/forecast-view';
import { sizeIn } from '../../domain/forecast/forecast-target';
import type { ForecastBasis } from '../../domain/forecast/forecast-basis';
import { howMany } from '../../domain/forecast/how-many';
import { usualChance } from '../../domain/forecast/play-futures';
import { mustHaveShare } from '../../domain/priority/must-have-share';
import type { TrackedBacklog } from '../../ports/backlog-ports';
import { readKnownFacts } from '../backlog/known-facts';
import { queueMissingScan } from '../backlog/queue-missing-scan';
import type { BacklogSources } from '../backlog/stored-backlog';
import { readProjectRules, type RulesSources } from '../project/rules-in-force';

/** What is completed with this probability counts as capacity. */
const carefulShare = 0.85;

/**
 * How much of what the next periods complete the must-haves of a backlog take (P6), from all of its
 * facts. Undefined while nothing is remembered of it; then a scan is queued. For a viewer who is
 * known to browse the project.
 * @throws SourceFailure
 */
export const readForecastBacklog = async (
  sources: Omit<BacklogSources, 'items'> & RulesSources,
  backlog: TrackedBacklog,
  { samples, seed, unit }: ForecastBasis,
): Promise<ForecastBacklog | undefined> => {
  const inForce = await readProjectRules(sources, backlog.backlogId.projectId);
  const known = await readKnownFacts(sources, backlog, inForce);
  if (known === undefined) {
    await queueMissingScan(sources, backlog);
    return undefined;
  }
  await known.queueWork();
  const { sprintsAhead: periodsAhead, priority } = inForce.rules;
  const { mostMustHaves } = priority.moscow;
  const completed = samples.map((sample) => sample.completed);
  const fits = howMany(completed, { periods: periodsAhead, p: carefulShare, chance: { ...usualChance, seed } });
  const capacity = 'amount' in fits ? fits.amount : 0;
  const sized = known.facts.map((facts) => ({ moscow: facts.moscow, size: sizeIn(facts, unit) }));
  const mustHaves = mustHaveShare(sized, { capacity, most: mostMustHaves });
  return { mustHaves, capacity, periodsAhead, mostMustHaves };
};
