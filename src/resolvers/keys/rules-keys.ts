import * as v from '@badrap/valita';
import type { AdminPageCalls, ProjectSettingsCalls, RulesCalls } from '../../contract/rules-view';
import { sources } from '../../sources';
import { deleteTrend } from '../../usecases/health/delete-trend';
import { readImport } from '../../usecases/rules/import-rules';
import { previewProjectDraft, previewSiteDraft } from '../../usecases/rules/preview-draft';
import { projectLayer, showRules, siteLayer, type RulesLayer } from '../../usecases/rules/rules-layer';
import { compareVersions, listVersions, restoreVersion } from '../../usecases/rules/rules-versions';
import { saveRules } from '../../usecases/rules/save-rules';
import { showFields, showSiteFields } from '../../usecases/rules/show-fields';
import { asProjectAdministrator, asSiteAdministrator, type Guard } from '../guards';
import { key, type Keys } from '../key';
import { ignoredPayload, wholeNumber } from '../payload-parts';

/** The longest text that an import takes: an export of all rules has about 10,000 characters. */
const longestImport = 200_000;

const savePayload = v.object({ basedOn: wholeNumber, rules: v.unknown() });
const versionsPayload = v.object({ from: wholeNumber.optional() });
const versionPayload = v.object({ version: wholeNumber, against: wholeNumber.optional() });
const restorePayload = v.object({ basedOn: wholeNumber, version: wholeNumber });
const importPayload = v.object({
  text: v.string().assert((text) => text.length <= longestImport, `at most ${longestImport} characters`),
});
const sitePreviewPayload = v.object({
  rules: v.unknown(),
  projectKey: v
    .string()
    .assert((text) => /^[A-Za-z]\w{0,254}$/.test(text), 'the key of a project, such as MOB')
    .map((text) => text.toUpperCase()),
});
const projectPreviewPayload = v.object({ rules: v.unknown() });

/**
 * What the rules of the site and those of a project have in common. `layerOf`: the rules that the
 * caller administers.
 */
const layerKeys = <Place extends { readonly accountId: string }, T>(
  guard: Guard<Place>,
  layerOf: (place: Place) => RulesLayer<T> | Promise<RulesLayer<T>>,
): Keys<RulesCalls> => ({
  load: key({
    guard,
    payload: ignoredPayload,
    run: async (place) => ({ ok: true, value: await showRules(await layerOf(place)) }),
  }),

  save: key({
    guard,
    payload: savePayload,
    run: async (place, { basedOn, rules }) =>
      saveRules(await layerOf(place), { clock: sources.clock, by: place.accountId, basedOn }, rules),
  }),

  versions: key({
    guard,
    payload: versionsPayload,
    run: async (place, { from }) => ({ ok: true, value: await listVersions(await layerOf(place), from) }),
  }),

  version: key({
    guard,
    payload: versionPayload,
    run: async (place, { version, against }) => compareVersions(await layerOf(place), { version, against }),
  }),

  restore: key({
    guard,
    payload: restorePayload,
    run: async (place, { basedOn, version }) =>
      restoreVersion(await layerOf(place), { clock: sources.clock, by: place.accountId, basedOn }, version),
  }),

  import: key({
    guard,
    payload: importPayload,
    run: async (place, { text }) => readImport(sources, await layerOf(place), text),
  }),
});

/** The rules of the site. */
export const siteRulesKeys: Keys<AdminPageCalls> = {
  ...layerKeys(asSiteAdministrator, () => siteLayer(sources.rules)),

  preview: key({
    guard: asSiteAdministrator,
    payload: sitePreviewPayload,
    run: (_, draft) => previewSiteDraft(sources, draft),
  }),

  fields: key({
    guard: asSiteAdministrator,
    payload: ignoredPayload,
    run: async () => ({ ok: true, value: await showSiteFields(sources) }),
  }),
};

/** What one project changes of them, and what is remembered of its health. */
export const projectRulesKeys: Keys<ProjectSettingsCalls> = {
  ...layerKeys(asProjectAdministrator, ({ project }) => projectLayer(sources, project)),

  preview: key({
    guard: asProjectAdministrator,
    payload: projectPreviewPayload,
    run: ({ project }, { rules }) => previewProjectDraft(sources, project, rules),
  }),

  fields: key({
    guard: asProjectAdministrator,
    payload: ignoredPayload,
    run: async ({ project }) => ({ ok: true, value: await showFields(sources, project) }),
  }),

  deleteTrend: key({
    guard: asProjectAdministrator,
    payload: ignoredPayload,
    run: ({ project }) => deleteTrend(sources, project),
  }),
};
