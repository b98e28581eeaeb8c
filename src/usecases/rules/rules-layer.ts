import type { Fault } from '../../contract/answer';
import type { RulesView } from '../../contract/rules-view';
import type { ProjectRef } from '../../domain/project/project';
import { allChecks } from '../../domain/readiness/checks/all-checks';
import { defaultRules } from '../../domain/rules/default-rules';
import { originsOf, type Overrides, validateOverrides, effectiveRules } from '../../domain/rules/overrides';
import { valuesByPath } from '../../domain/rules/rule-paths';
import type { Rules } from '../../domain/rules/rules';
import {
  type Imported,
  importRules,
  exportRules,
  importOverrides,
  exportOverrides,
} from '../../domain/rules/rules-file';
import { validateRules } from '../../domain/rules/validate-rules';
import { settingName } from '../../domain/rules/setting-name';
import type { VersionStore, Saved, RulesStore, OverridesStore } from '../../ports/rules-ports';
import { readSiteRules, savedBy } from '../project/rules-in-force';

/** What an administrator has typed, as it can be saved, or every fault of it by its path. */
export type Checked<T> =
  { readonly ok: true; readonly content: T } | { readonly ok: false; readonly faults: readonly Fault[] };

/** One layer of rules, as its administrators work with it; `T` is what is saved there. */
export type RulesLayer<T> = {
  readonly store: VersionStore<T>;
  /** The project whose layer it is; absent for the site. */
  readonly projectId?: string | undefined;
  /** What holds where nobody has saved anything: version 0. */
  readonly unsaved: T;
  readonly check: (candidate: unknown) => Checked<T>;
  /** Parses an exported file. */
  readonly parse: (text: string) => Imported<T>;
  /** The rules in force with this content. */
  readonly effective: (content: T) => Rules;
  /** The paths that the content sets itself. */
  readonly own: (content: T) => readonly string[];
  readonly view: (saved: Saved<T> | undefined) => RulesView;
};

/** The rules of the site, above those that the app comes with. */
export const siteLayer = (store: RulesStore): RulesLayer<Rules> => ({
  store,
  unsaved: defaultRules,
  check: (candidate) => {
    const checked = validateRules(candidate);
    return checked.ok ? { ok: true, content: checked.rules } : checked;
  },
  parse: importRules,
  effective: (rules) => rules,
  own: (rules) => Object.keys(valuesByPath(rules)),
  view: (saved) => {
    const rules = saved?.rules ?? defaultRules;
    return {
      ...versionAndChecks(saved),
      rules,
      below: defaultRules,
      origins: originsOf(rules, { rules, leftOut: [] }, {}),
      exported: exportRules(rules),
    };
  },
});

/** What one project changes of the site's rules, as these are now. @throws SourceFailure */
export const projectLayer = async (
  sources: { readonly rules: RulesStore; readonly overrides: OverridesStore },
  project: ProjectRef,
): Promise<RulesLayer<Overrides>> => {
  const { rules: site, version: siteVersion } = await readSiteRules(sources.rules);
  return {
    store: sources.overrides(project.id),
    projectId: project.id,
    unsaved: {},
    check: (candidate) => {
      const checked = validateOverrides(site, candidate);
      return checked.ok ? { ok: true, content: checked.overrides } : checked;
    },
    parse: (text) => importOverrides(text, site),
    effective: (overrides) => effectiveRules(site, overrides).rules,
    own: Object.keys,
    view: (saved) => {
      const overrides = saved?.rules ?? {};
      const effective = effectiveRules(site, overrides);
      return {
        ...versionAndChecks(saved),
        rules: effective.rules,
        below: site,
        origins: originsOf(site, effective, overrides),
        exported: exportOverrides(overrides),
        project: {
          key: project.key,
          siteVersion,
          siteOrigins: originsOf(site, { rules: site, leftOut: [] }, {}),
          leftOut: effective.leftOut.map(settingName),
        },
      };
    },
  };
};

const versionAndChecks = (saved: Saved<unknown> | undefined): Pick<RulesView, 'version' | 'saved' | 'checks'> => ({
  version: saved?.version ?? 0,
  ...(saved === undefined ? {} : { saved: savedBy(saved) }),
  checks: allChecks.map(({ id, messages: { title, why }, hint }) => ({ id, title, why, hint: hint === true })),
});

/** The rules of a layer with every check, and where each value comes from. @throws SourceFailure */
export const showRules = async <T>(layer: RulesLayer<T>): Promise<RulesView> =>
  layer.view(await layer.store.readNewest());
