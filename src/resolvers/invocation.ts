import type { Request } from '@forge/resolver';
import { object, optional, parse, string, union, number } from 'valibot';

const contextSchema = object({
  accountId: optional(string()),
  extension: object({
    issue: optional(object({ id: optional(union([string(), number()])), key: string() })),
    project: optional(object({ id: union([string(), number()]), key: string() })),
  }),
});

export type Project = { readonly id: string; readonly key: string };

/** Who calls and from where, as Forge vouches for it; nothing of it is ever taken from a payload. */
export type Invocation = {
  readonly accountId?: string;
  readonly issueKey?: string;
  readonly project?: Project;
};

/** Reads the invocation's context. @throws ValiError where Forge sends something else */
export const readInvocation = ({ context }: Request): Invocation => {
  const { accountId, extension } = parse(contextSchema, context);
  return {
    ...(accountId === undefined ? {} : { accountId }),
    ...(extension.issue === undefined ? {} : { issueKey: extension.issue.key }),
    ...(extension.project === undefined
      ? {}
      : { project: { id: String(extension.project.id), key: extension.project.key } }),
  };
};
