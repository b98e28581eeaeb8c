import { rmSync } from 'node:fs';

/** Removes the pages that were built for the run. */
export default function afterAllFiles(): void {
  const built = process.env['SITE_ASSETS'];
  if (built !== undefined) rmSync(built, { recursive: true, force: true });
}
