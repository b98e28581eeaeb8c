import Resolver from '@forge/resolver';

export type Module = 'issue-panel' | 'project-page' | 'admin-page' | 'project-settings';

/** A key by which a module is known: the first of these that it has. */
const ownKeys: readonly (readonly [string, Module])[] = [
  ['insertCriteria', 'issue-panel'],
  ['sprintItems', 'project-page'],
  ['deleteTrend', 'project-settings'],
];

/**
 * Notes what each module's resolver defines. Call it before the app is loaded, which the first
 * `openSite` of a file does.
 */
export const watchDefinitions = (): { readonly of: (module: Module) => readonly string[] } => {
  const define = jest.spyOn(Resolver.prototype, 'define');
  return {
    of: (module) => {
      const contexts: readonly unknown[] = define.mock.contexts;
      const keysOf = new Map<unknown, string[]>();
      for (const [index, [key]] of define.mock.calls.entries())
        keysOf.set(contexts[index], [...(keysOf.get(contexts[index]) ?? []), key]);
      const found = [...keysOf.values()].find(
        (keys) => (ownKeys.find(([key]) => keys.includes(key))?.[1] ?? 'admin-page') === module,
      );
      return (found ?? []).toSorted();
    },
  };
};
