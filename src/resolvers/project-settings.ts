import { makeResolver, type Request } from '@forge/resolver';
import * as v from '@badrap/valita';
import type { Answer } from '../contract/answer';
import type { ProjectSettingsCalls } from '../contract/module-calls';
import { explainFields } from '../usecases/rules/show-fields';
import { previewProjectDraft } from '../usecases/rules/preview-draft';
import { projectLayer } from '../usecases/rules/rules-layer';
import { answering } from './answering';
import { readInvocation, type Project } from './invocation';
import { readPayload } from './read-payload';
import { rulesKeys, type Guard } from './rules-keys';
import { sources } from '../sources';

const previewPayload = v.object({ rules: v.unknown() });

const asProjectAdministrator = <T>(
  call: string,
  request: Request,
  run: (project: Project, accountId: string) => Promise<Answer<T>>,
): Promise<Answer<T>> =>
  answering(`project-settings.${call}`, async () => {
    const { accountId, project } = readInvocation(request);
    if (
      accountId === undefined ||
      project === undefined ||
      !(await sources.permissions.mayAdministerProject(project.key))
    )
      return { ok: false, problem: { code: 'not-allowed-in-project' } };
    return run(project, accountId);
  });

const onItsLayer: Guard<Awaited<ReturnType<typeof projectLayer>>> = (call, request, run) =>
  asProjectAdministrator(call, request, async (project, accountId) =>
    run(await projectLayer(sources, project), accountId),
  );

/**
 * The project settings page's resolver. Guard: each key asks Jira whether the person administers the project that the page stands in (J5);
 * Jira grants that to the site's administrators where the project's permission scheme does.
 */
export const projectSettings = makeResolver<ProjectSettingsCalls>({
  ...rulesKeys(onItsLayer),

  preview: (request) =>
    asProjectAdministrator('preview', request, async (project) => {
      const payload = readPayload(previewPayload, request.payload);
      return payload.ok ? previewProjectDraft(sources, project, payload.value.rules) : payload;
    }),

  fields: (request) =>
    asProjectAdministrator('fields', request, async (project) => ({
      ok: true,
      value: await explainFields(sources, project),
    })),

  deleteTrend: (request) =>
    asProjectAdministrator('deleteTrend', request, async (project) => {
      await sources.snapshots.forgetAll(project.id);
      return { ok: true, value: { deleted: true } };
    }),
});
