import { makeResolver } from '@forge/resolver';
import * as v from '@badrap/valita';
import type { AdminPageCalls } from '../contract/module-calls';
import { explainSiteFields } from '../usecases/rules/show-fields';
import { previewSiteDraft } from '../usecases/rules/preview-draft';
import { siteLayer } from '../usecases/rules/rules-layer';
import { answering } from './answering';
import { readInvocation } from './invocation';
import { readPayload } from './read-payload';
import { rulesKeys, type Guard } from './rules-keys';
import { sources } from '../sources';

const layer = siteLayer(sources.rules);

const asAdministrator: Guard<typeof layer> = (key, request, run) =>
  answering(`admin-page.${key}`, async () => {
    const { accountId } = readInvocation(request);
    if (accountId === undefined || !(await sources.permissions.mayAdministerSite()))
      return { ok: false, problem: { code: 'not-allowed' } };
    return run(layer, accountId);
  });

const previewPayload = v.object({
  rules: v.unknown(),
  projectKey: v.string().assert((key) => /^[A-Za-z]\w{0,254}$/.test(key), 'the key of a project, such as MOB'),
});

/** The admin page's resolver. Guard: each key asks Jira whether the person administers the site (J5). */
export const adminPage = makeResolver<AdminPageCalls>({
  ...rulesKeys(asAdministrator),

  preview: (request) =>
    asAdministrator('preview', request, async () => {
      const payload = readPayload(previewPayload, request.payload);
      if (!payload.ok) return payload;
      const { rules, projectKey } = payload.value;
      return previewSiteDraft(sources, { rules, projectKey: projectKey.toUpperCase() });
    }),

  fields: (request) =>
    asAdministrator('fields', request, async () => ({ ok: true, value: await explainSiteFields(sources) })),
});
