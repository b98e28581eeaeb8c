import { defaultRules } from '../../../../src/domain/rules/default-rules';
import type { Overrides } from '../../../../src/domain/rules/overrides';
import type { Rules } from '../../../../src/domain/rules/rules';
import type { Saved, VersionStore } from '../../../../src/ports/rules-ports';
import { overridesStore } from '../../../../src/storage/rules/overrides-store';
import { rulesStore } from '../../../../src/storage/rules/rules-store';
import type { Calendar } from '../calendar';
import { mobile } from '../mobile';
import { people } from '../people';
import { mobileOverrides, type RuleChange, siteRuleChanges } from './rule-changes';

/** All versions of the rules, of the site and of projects by their ids, oldest first. */
export type PastRules = {
  readonly site: readonly Saved<Rules>[];
  readonly ofProjects: ReadonlyMap<string, readonly Saved<Overrides>[]>;
};

/** The newest of these versions at an instant (epoch milliseconds). */
export const newestAt = <T>(versions: readonly Saved<T>[], instant: number): Saved<T> | undefined =>
  versions.findLast(({ savedAt }) => savedAt <= instant);

/** Saves what administrators have changed by the calendar's now; what is stored already stays. */
export const savePastRules = async (calendar: Calendar): Promise<void> => {
  await saveAll(rulesStore, versionsOf(siteRuleChanges, defaultRules, calendar));
  await saveAll(overridesStore(mobile.project.id), versionsOf(mobileOverrides, {}, calendar));
};

/** All that is stored of rules, also what somebody changed since. */
export const readPastRules = async (projectIds: readonly string[]): Promise<PastRules> => {
  const ofProjects = await Promise.all(projectIds.map(async (id) => [id, await readAll(overridesStore(id))] as const));
  return { site: await readAll(rulesStore), ofProjects: new Map(ofProjects) };
};

const versionsOf = <T>(changes: readonly RuleChange<T>[], first: T, calendar: Calendar): readonly Saved<T>[] => {
  let rules = first;
  return changes
    .map(({ sprint, day, by, change }, index) => {
      rules = change(rules);
      return { version: index + 1, rules, savedAt: calendar.at(sprint, day), savedBy: people[by].accountId };
    })
    .filter(({ savedAt }) => savedAt <= calendar.now);
};

const saveAll = async <T>(store: VersionStore<T>, versions: readonly Saved<T>[]): Promise<void> => {
  for (const version of versions) await store.add(version);
};

const readAll = async <T>(store: VersionStore<T>): Promise<readonly Saved<T>[]> => {
  const newest = (await store.readNewest())?.version ?? 0;
  const versions = await Promise.all(Array.from({ length: newest }, (_, index) => store.read(index + 1)));
  return versions.flatMap((version) => version ?? []);
};
