import { buildSync } from 'esbuild';
import { join } from 'node:path';
import { root } from '../../support/paths';

/** The files of the app that a screen carries. */
const filesOf = (screen: string): string[] => {
  const { metafile } = buildSync({
    entryPoints: [join(root, 'src', 'frontend', `${screen}.tsx`)],
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'esm',
    external: ['react', '@forge/*'],
  });
  return Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
};

describe.each(['issue-panel', 'issue-context', 'project-page', 'admin-page', 'project-settings'])(
  'the screen %s',
  (screen) => {
    const files = filesOf(screen);

    it('carries its own files', () => {
      expect(files).toContain(`src/frontend/${screen}.tsx`);
    });

    it('carries no check, no parser of texts and no phrases to recognise: what judges runs in resolvers', () => {
      expect(files.filter((path) => /readiness\/checks\/|domain\/text\/|-phrases\.ts$|marked/.test(path))).toEqual([]);
    });
  },
);
