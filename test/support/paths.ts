import { join } from 'node:path';

/** The root of the project. */
export const root = join(__dirname, '..', '..');

/** A file that is committed for tests, by its path in `test/fixtures`. */
export const fixture = (path: string): string => join(root, 'test', 'fixtures', path);

/**
 * A file or folder beside the project, by its path in `../shared`; the tests that need it say so
 * where it is absent.
 */
export const shared = (path: string): string => join(root, '..', 'shared', path);
