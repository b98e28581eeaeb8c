import type { Answer } from '../../contract/answer';
import type { VersionsView, VersionView, RulesView } from '../../contract/rules-view';
import { compareRules } from '../../domain/rules/compare-rules';
import type { Saved } from '../../ports/rules-ports';
import { savedBy } from '../project/rules-in-force';
import type { RulesLayer } from './rules-layer';
import { type Saving, saveRules } from './save-rules';

/** So many versions are listed at a time. */
const listedVersions = 20;

/**
 * The versions from `from` downwards, from the newest where none is given.
 * @throws SourceFailure
 */
export const listVersions = async <T>(layer: RulesLayer<T>, from: number | undefined): Promise<VersionsView> => {
  const newest = await newestVersion(layer);
  const listed = await layer.store.list(Math.min(from ?? newest, newest), listedVersions);
  const oldest = listed.at(-1)?.version ?? 0;
  return {
    versions: listed.map((saved) => ({ version: saved.version, ...savedBy(saved) })),
    ...(oldest > 1 ? { older: oldest - 1 } : {}),
  };
};

const newestVersion = async <T>({ store }: RulesLayer<T>): Promise<number> => (await store.readNewest())?.version ?? 0;

/** Which version, and the one that it is compared with: the newest where none is given. */
export type CompareVersionsRequest = { readonly version: number; readonly against: number | undefined };

/** What changes on the way from one version to another. @throws SourceFailure */
export const compareVersions = async <T>(
  layer: RulesLayer<T>,
  request: CompareVersionsRequest,
): Promise<Answer<VersionView>> => {
  const { version, against = await newestVersion(layer) } = request;
  const [to, from] = await Promise.all([readContent(layer, version), readContent(layer, against)]);
  if (to === undefined || from === undefined) return noSuchVersion;
  return {
    ok: true,
    value: {
      version,
      ...(to.saved === undefined ? {} : { saved: savedBy(to.saved) }),
      against,
      changes: compareRules(layer.effective(from.content), layer.effective(to.content)),
    },
  };
};

/**
 * Saves what an old version holds as a new one; the versions between stay. Refused as saving is.
 * @throws SourceFailure
 */
export const restoreVersion = async <T>(
  layer: RulesLayer<T>,
  saving: Saving,
  version: number,
): Promise<Answer<RulesView>> => {
  const old = await readContent(layer, version);
  return old === undefined ? noSuchVersion : saveRules(layer, saving, old.content);
};

/** Undefined where no version has that number; version 0 is what the app comes with. */
const readContent = async <T>(
  layer: RulesLayer<T>,
  version: number,
): Promise<{ readonly content: T; readonly saved?: Saved<T> | undefined } | undefined> => {
  if (version === 0) return { content: layer.unsaved };
  const saved = await layer.store.read(version);
  return saved && { content: saved.rules, saved };
};

const noSuchVersion: Answer<never> = { ok: false, problem: { code: 'not-visible', what: 'version' } };
