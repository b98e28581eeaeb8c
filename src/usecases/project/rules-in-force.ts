import type { TeamFacts } from '../../domain/readiness/size-limit';
import { defaultRules } from '../../domain/rules/default-rules';
import { type EffectiveRules, type Overrides, effectiveRules } from '../../domain/rules/overrides';
import type { Rules } from '../../domain/rules/rules';
import type { RulesStore, OverridesStore, Saved } from '../../ports/rules-ports';
import type { TeamVelocityStore } from '../../ports/sprint-ports';

/** The stores that hold the rules of a project, and the velocity that they measure by. */
export type RulesSources = {
  readonly rules: Pick<RulesStore, 'readNewest'>;
  readonly overrides: (projectId: string) => Pick<ReturnType<OverridesStore>, 'readNewest'>;
  readonly teamVelocity: TeamVelocityStore;
};

/** The rules of the site in force. `version` 0: those that the app comes with. */
export type RulesInForce = { readonly rules: Rules; readonly version: number };

/** The rules of a project in force, with the layers that they come from. */
export type ProjectRulesInForce = {
  readonly rules: Rules;
  /** The version of the site's rules. */
  readonly version: number;
  /** Absent where the project changes nothing. */
  readonly overridesVersion?: number | undefined;
  /** Overrides that the site's rules do not allow any more. */
  readonly leftOut: EffectiveRules['leftOut'];
  /** What shares are taken of, as last known. */
  readonly team: TeamFacts;
  /** The project's overrides as they were last saved. */
  readonly own?: Saved<Overrides> | undefined;
};

/** The newest rules that an administrator saved, else the app's own. @throws SourceFailure */
export const readSiteRules = async (store: Pick<RulesStore, 'readNewest'>): Promise<RulesInForce> =>
  (await store.readNewest()) ?? { rules: defaultRules, version: 0 };

/** The site's rules with what a project changes of them. @throws SourceFailure */
export const readProjectRules = async (
  { rules, overrides, teamVelocity }: RulesSources,
  projectId: string,
): Promise<ProjectRulesInForce> => {
  const [site, own, velocity] = await Promise.all([
    readSiteRules(rules),
    overrides(projectId).readNewest(),
    teamVelocity.read(projectId),
  ]);
  const changesNothing = own === undefined || Object.keys(own.rules).length === 0;
  return {
    ...effectiveRules(site.rules, own?.rules ?? {}),
    version: site.version,
    overridesVersion: changesNothing ? undefined : own.version,
    team: { velocity },
    own,
  };
};

/** The versions of the rules that something was judged by, as views show them. */
export const versionsOf = ({
  version,
  overridesVersion,
}: ProjectRulesInForce): { readonly rulesVersion: number; readonly overridesVersion?: number } => ({
  rulesVersion: version,
  ...(overridesVersion === undefined ? {} : { overridesVersion }),
});

/** Who saved a version and when, as views show it. */
export const savedBy = ({ savedAt, savedBy: by }: Omit<Saved<unknown>, 'rules'>): { at: number; by?: string } => ({
  at: savedAt,
  ...(by === undefined ? {} : { by }),
});
