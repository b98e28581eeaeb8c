/**
 * A site folder that cannot be loaded: one plain line that names the file, the line (from 1) and
 * what is wrong there.
 */
export class SiteFolderError extends Error {
  override readonly name = 'SiteFolderError';

  constructor(
    readonly file: string,
    readonly line: number | undefined,
    sentence: string,
  ) {
    super(line === undefined ? `${file}: ${sentence}` : `${file}, line ${line}: ${sentence}`);
  }
}
