import type { Request } from '@forge/resolver';
import * as v from '@badrap/valita';
import type { ProjectRef } from '../domain/project/project';

const contextSchema = v.object({
  accountId: v.string().optional(),
  siteUrl: v.string().optional(),
  extension: v.object({
    issue: v.object({ id: v.union(v.string(), v.number()).optional(), key: v.string() }).optional(),
    project: v.object({ id: v.union(v.string(), v.number()), key: v.string() }).optional(),
  }),
});

/**
 * Who calls and from where, as Forge vouches for it; nothing of it is ever taken from a payload.
 */
export type Invocation = {
  readonly accountId?: string;
  readonly issueKey?: string;
  readonly project?: ProjectRef;
  /** The address of the site, such as `https://name.atlassian.net`. */
  readonly siteUrl?: string;
};

/** Reads the invocation's context. @throws ValitaError where Forge sends something else */
export const readInvocation = ({ context }: Request): Invocation => {
  const { accountId, siteUrl, extension } = contextSchema.parse(context, { mode: 'passthrough' });
  return {
    ...(accountId === undefined ? {} : { accountId }),
    ...(siteUrl === undefined ? {} : { siteUrl: siteUrl.replace(/\/+$/, '') }),
    ...(extension.issue === undefined ? {} : { issueKey: extension.issue.key }),
    ...(extension.project === undefined
      ? {}
      : { project: { id: String(extension.project.id), key: extension.project.key } }),
  };
};
