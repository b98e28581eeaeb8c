import { makeResolver, type Request } from '@forge/resolver';
import * as v from '@badrap/valita';
import type { Answer } from '../contract/answer';
import type { ProjectPageCalls } from '../contract/calls';
import { listReadiness } from '../usecases/list-readiness';
import { showProject } from '../usecases/show-project';
import { answering } from './answering';
import { readInvocation, type Project } from './invocation';
import { readPayload, wholeNumber } from './read-payload';
import { sources } from './sources';

const loadPayload = v.object({ boardId: wholeNumber.optional() });
const readinessPayload = v.object({ includeDone: v.boolean().optional(), cursor: v.string().optional() });

/** The project page's resolver. Guard: each key asks Jira whether the person may browse the project (J5). */
export const projectPage = makeResolver<ProjectPageCalls>({
  load: (request) =>
    asBrowser('project-page.load', request, async (project) => {
      const payload = readPayload(loadPayload, request.payload);
      return payload.ok ? showProject(sources, { project, boardId: payload.value.boardId }) : payload;
    }),

  readiness: (request) =>
    asBrowser('project-page.readiness', request, async (project) => {
      const payload = readPayload(readinessPayload, request.payload);
      if (!payload.ok) return payload;
      const { includeDone, cursor } = payload.value;
      return {
        ok: true,
        value: await listReadiness(sources, { project, includeDone: includeDone ?? false, cursor }),
      };
    }),
});

const asBrowser = <T>(
  call: string,
  request: Request,
  run: (project: Project) => Promise<Answer<T>>,
): Promise<Answer<T>> =>
  answering(call, async () => {
    const { project } = readInvocation(request);
    if (project === undefined || !(await sources.permissions.mayBrowse(project.key)))
      return { ok: false, problem: { code: 'not-visible', what: 'project' } };
    return run(project);
  });
