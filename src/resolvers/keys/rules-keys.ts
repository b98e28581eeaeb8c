import * as v from '@badrap/valita';
import type { AdminPageCalls, ProjectSettingsCalls, RulesCalls } from '../../contract/rules-view';
import { sources } from '../../sources';
import { deleteTrend } from '../../usecases/health/delete-trend';
import { findProjects } from '../../usecases/rules/find-projects';
import { readImport } from '../../usecases/rules/import-rules';
import { previewProjectDraft, previewSiteDraft } from '../../usecases/rules/preview-draft';
import { projectLayer, showRules, siteLayer, type RulesLayer } from '../../usecases/rules/rules-layer';
import { compareVersions, listVersions, restoreVersion } from '../../usecases/rules/rules-versions';
import { saveRules } from '../../usecases/rules/save-rules';
import { showFields, showSiteFields } from '../../usecases/rules/show-fields';
import { asProjectAdministrator, asSiteAdministrator, type Guard } from '../guards';
import { key, type Keys } from '../key';
import { payloadMessages } from '../payload-messages';
import { ignoredPayload, wholeNumber } from '../payload-parts';

const { expected } = payloadMessages;

/** In characters; an export of all rules has about 10,000. */
const longestImport = 200_000;

/** In characters; the name of a project has at most 80. */
const longestSearch = 100;

const savePayload = v.object({ basedOn: wholeNumber, rules: v.unknown() });
const versionsPayload = v.object({ from: wholeNumber.optional() });
const versionPayload = v.object({ version: wholeNumber, against: wholeNumber.optional() });
const restorePayload = v.object({ basedOn: wholeNumber, version: wholeNumber });
const importPayload = v.object({
  text: v.string().assert((text) => text.length <= longestImport, expected.importedText(longestImport)),
});
const projectsPayload = v.object({
  text: v
    .string()
    .assert((text) => text.length <= longestSearch, expected.searchedText(longestSearch))
    .optional(),
});
const sitePreviewPayload = v.object({
  rules: v.unknown(),
  projectKey: v
    .string()
    .assert((text) => /^[A-Za-z]\w{0,254}$/.test(text), expected.projectKey)
    .map((text) => text.toUpperCase()),
});
const projectPreviewPayload = v.object({ rules: v.unknown() });

/** The keys of the rules of a site and of a project. `layerOf`: what the caller administers. */
const layerKeys = <Caller extends { readonly accountId: string }, T>(
  guard: Guard<Caller>,
  layerOf: (caller: Caller) => RulesLayer<T> | Promise<RulesLayer<T>>,
): Keys<RulesCalls> => ({
  load: key({
    guard,
    payload: ignoredPayload,
    run: async (caller) => ({ ok: true, value: await showRules(await layerOf(caller)) }),
  }),

  save: key({
    guard,
    payload: savePayload,
    run: async (caller, { basedOn, rules }) =>
      saveRules(await layerOf(caller), { clock: sources.clock, by: caller.accountId, basedOn }, rules),
  }),

  versions: key({
    guard,
    payload: versionsPayload,
    run: async (caller, { from }) => ({ ok: true, value: await listVersions(await layerOf(caller), from) }),
  }),

  version: key({
    guard,
    payload: versionPayload,
    run: async (caller, { version, against }) => compareVersions(await layerOf(caller), { version, against }),
  }),

  restore: key({
    guard,
    payload: restorePayload,
    run: async (caller, { basedOn, version }) =>
      restoreVersion(await layerOf(caller), { clock: sources.clock, by: caller.accountId, basedOn }, version),
  }),

  import: key({
    guard,
    payload: importPayload,
    run: async (caller, { text }) => readImport(sources, await layerOf(caller), text),
  }),
});

/** The rules of the site. */
export const siteRulesKeys: Keys<AdminPageCalls> = {
  ...layerKeys(asSiteAdministrator, () => siteLayer(sources.rules)),

  projects: key({
    guard: asSiteAdministrator,
    payload: projectsPayload,
    run: async (_, { text = '' }) => ({ ok: true, value: await findProjects(sources, text) }),
  }),

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

/** One project's changes of the rules, and the trend of its health. */
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
