import { makeResolver, type Request } from '@forge/resolver';
import * as v from '@badrap/valita';
import type { Answer } from '../contract/answer';
import type { AdminPageCalls } from '../contract/calls';
import { saveRules } from '../usecases/save-rules';
import { showRules } from '../usecases/show-rules';
import { answering } from './answering';
import { readInvocation } from './invocation';
import { readPayload, wholeNumber } from './read-payload';
import { sources } from './sources';

const savePayload = v.object({ basedOn: wholeNumber, rules: v.unknown() });

/** The admin page's resolver. Guard: each key asks Jira whether the person administers the site (J5). */
export const adminPage = makeResolver<AdminPageCalls>({
  load: (request) =>
    asAdministrator('admin-page.load', request, async () => ({ ok: true, value: await showRules(sources.rules) })),

  save: (request) =>
    asAdministrator('admin-page.save', request, async (accountId) => {
      const payload = readPayload(savePayload, request.payload);
      if (!payload.ok) return payload;
      const { basedOn, rules } = payload.value;
      return saveRules({ clock: sources.clock, store: sources.rules }, { basedOn, rules, by: accountId });
    }),
});

const asAdministrator = <T>(
  call: string,
  request: Request,
  run: (accountId: string) => Promise<Answer<T>>,
): Promise<Answer<T>> =>
  answering(call, async () => {
    const { accountId } = readInvocation(request);
    if (accountId === undefined || !(await sources.permissions.mayAdministerSite()))
      return { ok: false, problem: { code: 'not-allowed' } };
    return run(accountId);
  });
