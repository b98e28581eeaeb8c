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

/** Who calls and from where, as Forge vouches for it; nothing of it comes from a payload. */
export type Invocation = {
  readonly accountId: string | undefined;
  readonly issueKey: string | undefined;
  readonly project: ProjectRef | undefined;
  /** The address of the site, such as `https://name.atlassian.net`. */
  readonly siteUrl: string | undefined;
};

/** The invocation of a request. @throws ValitaError where Forge sends something else */
export const parseInvocation = ({ context }: Request): Invocation => {
  const { accountId, siteUrl, extension } = contextSchema.parse(context, { mode: 'passthrough' });
  const { issue, project } = extension;
  return {
    accountId,
    issueKey: issue?.key,
    project: project && { id: String(project.id), key: project.key },
    siteUrl: siteUrl?.replace(/\/+$/, ''),
  };
};
