import type { Request } from '@forge/resolver';
import type { Answer } from '../contract/answer';
import { readImport } from '../usecases/rules/import-rules';
import { compareVersions, listVersions, restoreVersion } from '../usecases/rules/rules-versions';
import type { RulesLayer } from '../usecases/rules/rules-layer';
import { saveRules } from '../usecases/rules/save-rules';
import { showRules } from '../usecases/rules/rules-layer';
import { readPayload } from './read-payload';
import { importPayload, restorePayload, savePayload, versionPayload, versionsPayload } from './rules-payloads';
import { sources } from '../sources';

/** Runs a key behind its module's guard, with the account id of who passed and the layer that the person administers. */
export type Guard<L> = <T>(
  call: string,
  request: Request,
  run: (layer: L, accountId: string) => Promise<Answer<T>>,
) => Promise<Answer<T>>;

/** The keys that the rules of the site and those of a project have in common. Guard: the one of their module, for each key. */
export const rulesKeys = <T>(guard: Guard<RulesLayer<T>>) => ({
  load: (request: Request) => guard('load', request, async (layer) => ({ ok: true, value: await showRules(layer) })),

  save: (request: Request) =>
    guard('save', request, async (layer, by) => {
      const payload = readPayload(savePayload, request.payload);
      if (!payload.ok) return payload;
      const { basedOn, rules } = payload.value;
      return saveRules(layer, { clock: sources.clock, by, basedOn }, rules);
    }),

  versions: (request: Request) =>
    guard('versions', request, async (layer) => {
      const payload = readPayload(versionsPayload, request.payload);
      return payload.ok ? { ok: true, value: await listVersions(layer, payload.value.from) } : payload;
    }),

  version: (request: Request) =>
    guard('version', request, async (layer) => {
      const payload = readPayload(versionPayload, request.payload);
      if (!payload.ok) return payload;
      const { version, against } = payload.value;
      return compareVersions(layer, { version, against });
    }),

  restore: (request: Request) =>
    guard('restore', request, async (layer, by) => {
      const payload = readPayload(restorePayload, request.payload);
      if (!payload.ok) return payload;
      const { basedOn, version } = payload.value;
      return restoreVersion(layer, { clock: sources.clock, by, basedOn }, version);
    }),

  import: (request: Request) =>
    guard('import', request, async (layer) => {
      const payload = readPayload(importPayload, request.payload);
      return payload.ok ? readImport(sources, layer, payload.value.text) : payload;
    }),
});
