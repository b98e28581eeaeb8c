import * as v from '@badrap/valita';
import { expecting } from '../../data/schema';
import { parse } from '../../data/schema-faults';
import type { InvokeRequest, ModuleContext, PageModule } from '../../server/page-types';
import { post } from '../jira/site-calls';

const call = v.object({ functionKey: v.string(), payload: v.unknown().optional(), metadata: v.unknown().optional() });
const answer = expecting(
  'Object',
  v.union(v.object({ error: v.object({ message: v.string() }) }), v.object({ value: v.unknown().optional() })),
);

/**
 * Calls a function of the module's resolver as the person who looks at the page.
 * @throws Error with the resolver's message where it failed, or where the payload holds a function.
 */
export async function invoke(data: unknown, module: PageModule, context: ModuleContext): Promise<unknown> {
  const { functionKey, payload, metadata } = parse(call, data);
  const { issue, project } = context.extension;
  const request: InvokeRequest = {
    as: context.accountId,
    module: module.key,
    functionKey,
    payload: plain(payload),
    ...(issue !== undefined && { issueKey: issue.key }),
    ...(project !== undefined && { projectKey: project.key }),
  };
  const answered = parse(answer, await post('/site/invoke', request));
  if ('error' in answered) throw new Error(answered.error.message);
  return metadata === undefined ? answered.value : { body: answered.value, metadata: {} };
}

/**
 * What is left of a payload after its way to the resolver. @throws Error where it holds a function,
 * however deep.
 */
function plain(payload: unknown): unknown {
  if (payload === undefined) return undefined;
  const refuseFunctions = (name: string, value: unknown): unknown => {
    if (typeof value !== 'function') return value;
    throw new Error(`Passing functions as part of the payload is not supported! (${name})`);
  };
  return JSON.parse(JSON.stringify(payload, refuseFunctions));
}
