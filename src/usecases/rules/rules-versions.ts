import type { Answer } from '../../contract/answer';
import type { VersionsView, VersionView, RulesView } from '../../contract/rules-view';
import { compareRules } from '../../domain/rules/compare-rules';
import type { Saved } from '../../ports/rules-ports';
import { savedBy } from '../project/rules-in-force';
import type { RulesLayer } from './rules-layer';
import { type Saving, saveRules } from './save-rules';

/** So many versions are listed at a time. */
const listedVersions = 20;

/** The versions from `from` downwards, from the newest where none is given. */
export const listVersions = async <T>(layer: RulesLayer<T>, from: number | undefined): Promise<VersionsView> => {
  const newest = (await layer.store.readNewest())?.version ?? 0;
  const listed = await layer.store.list(Math.min(from ?? newest, newest), listedVersions);
  const last = listed.at(-1)?.version ?? 0;
  return {
    versions: listed.map((saved) => ({ version: saved.version, ...savedBy(saved) })),
    ...(last > 1 ? { older: last - 1 } : {}),
  };
};

/** What changes on the way from one version, the newest where none is named, to another. */
export const compareVersions = async <T>(
  layer: RulesLayer<T>,
  { version, against }: { readonly version: number; readonly against: number | undefined },
): Promise<Answer<VersionView>> => {
  const other = against ?? (await layer.store.readNewest())?.version ?? 0;
  const [to, from] = await Promise.all([contentOf(layer, version), contentOf(layer, other)]);
  if (to === undefined || from === undefined) return noSuchVersion;
  return {
    ok: true,
    value: {
      version,
      ...(to.saved === undefined ? {} : { saved: savedBy(to.saved) }),
      against: other,
      changes: compareRules(layer.effective(from.content), layer.effective(to.content)),
    },
  };
};

/**
 * Saves what an old version holds as a new one; the versions between stay. Refused as saving is.
 */
export const restoreVersion = async <T>(
  layer: RulesLayer<T>,
  saving: Saving,
  version: number,
): Promise<Answer<RulesView>> => {
  const old = await contentOf(layer, version);
  return old === undefined ? noSuchVersion : saveRules(layer, saving, old.content);
};

const contentOf = async <T>(
  layer: RulesLayer<T>,
  version: number,
): Promise<{ readonly content: T; readonly saved?: Saved<T> } | undefined> => {
  if (version === 0) return { content: layer.unsaved };
  const saved = await layer.store.read(version);
  return saved === undefined ? undefined : { content: saved.rules, saved };
};

const noSuchVersion: Answer<never> = { ok: false, problem: { code: 'not-visible', what: 'version' } };
