import { shared } from '../../../support/paths';
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parseText } from '../../../../src/domain/text/parse-text';
import { plainText } from '../../../../src/domain/text/plain-text';

/** Real descriptions with Atlassian's own plain text of them; see the README beside it. */
const file = shared('data/adf/titanium_wiki_to_adf.ndjson.gz');

const withData = existsSync(file) ? describe : describe.skip;

withData('the titanium descriptions', () => {
  type Row = { readonly key: string; readonly adf: unknown; readonly wiki: string; readonly text: string };
  const rows = existsSync(file)
    ? gunzipSync(readFileSync(file))
        .toString()
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Row)
    : [];
  const squashed = (words: string) => words.replace(/\s+/g, '');

  it('have the same text as Atlassian reads from their ADF', () => {
    const differing = rows.filter(({ adf, text }) => squashed(plainText(parseText(adf))) !== squashed(text));
    expect(differing.map(({ key }) => key)).toEqual([]);
  });

  it('have nearly the same blocks when they are read as wiki markup', () => {
    const shape = (value: unknown) =>
      parseText(value)
        .blocks.map(({ kind }) => kind)
        .filter((kind, at, kinds) => kind !== 'paragraph' || kinds[at - 1] !== 'paragraph')
        .join(' ');
    const same = rows.filter(({ adf, wiki }) => shape(adf) === shape(wiki));
    expect(same.length / rows.length).toBeGreaterThan(0.93);
  });
});
