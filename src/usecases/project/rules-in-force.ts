import type { TeamFacts } from '../../domain/readiness/size-limit';
import { defaultRules } from '../../domain/rules/default-rules';
import { type EffectiveRules, type Overrides, effectiveRules } from '../../domain/rules/overrides';
import type { Rules } from '../../domain/rules/rules';
import type { RulesStore, OverridesStore, Saved } from '../../ports/rules-ports';
import type { TeamVelocityStore } from '../../ports/sprint-ports';

/** Whose rules are asked for: the stores that hold them, and what they are measured by. */
export type RulesSources = {
  readonly rules: Pick<RulesStore, 'readNewest'>;
  readonly overrides: (projectId: string) => Pick<ReturnType<OverridesStore>, 'readNewest'>;
  readonly teamVelocity: TeamVelocityStore;
};

export type RulesInForce = {
  readonly rules: Rules;
  /** 0: the ones the app comes with. */
  readonly version: number;
  readonly saved?: { readonly at: number; readonly by: string };
};

/**
 * The rules of a project in force, with the layers they come from. `overridesVersion` is absent
 * where the project changes nothing.
 */
export type ProjectRulesInForce = {
  readonly rules: Rules;
  readonly version: number;
  readonly overridesVersion?: number;
  readonly leftOut: EffectiveRules['leftOut'];
  readonly site: RulesInForce;
  /** What shares are taken of, as last known. */
  readonly team: TeamFacts;
  readonly own?: Saved<Overrides>;
};

/** The rules of the site: the newest that an administrator saved, else those the app comes with. */
export const rulesInForce = async (store: Pick<RulesStore, 'readNewest'>): Promise<RulesInForce> => {
  const newest = await store.readNewest();
  if (newest === undefined) return { rules: defaultRules, version: 0 };
  return { rules: newest.rules, version: newest.version, saved: savedBy(newest) };
};

/** The rules of a project: the site's with what the project changes. */
export const rulesOfProject = async (
  { rules, overrides, teamVelocity }: RulesSources,
  projectId: string,
): Promise<ProjectRulesInForce> => {
  const [site, own, velocity] = await Promise.all([
    rulesInForce(rules),
    overrides(projectId).readNewest(),
    teamVelocity.read(projectId),
  ]);
  const effective = effectiveRules(site.rules, own?.rules ?? {});
  return {
    ...effective,
    version: site.version,
    ...(own === undefined || Object.keys(own.rules).length === 0 ? {} : { overridesVersion: own.version }),
    site,
    team: { velocity },
    ...(own === undefined ? {} : { own }),
  };
};

/** The versions behind a verdict, as a view shows them. */
export const versionsOf = ({
  version,
  overridesVersion,
}: ProjectRulesInForce): { readonly rulesVersion: number; readonly overridesVersion?: number } => ({
  rulesVersion: version,
  ...(overridesVersion === undefined ? {} : { overridesVersion }),
});

export const savedBy = ({ savedAt, savedBy: by }: Omit<Saved<unknown>, 'rules'>): { at: number; by: string } => ({
  at: savedAt,
  by,
});
