import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../../support/paths';

/** A text that people may read, and where it stands. */
export type WrittenText = { readonly text: string; readonly path: string };

/** Every text in the sources that speak to people, without phrases that are only recognised. */
export const writtenTexts = (): readonly WrittenText[] =>
  ['src/frontend', 'src/domain', 'src/contract', 'src/usecases', 'test/site/report']
    .flatMap(sourcesIn)
    .flatMap((path) => textsIn(readFileSync(join(root, path), 'utf8')).map((text) => ({ text, path })));

const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sourcesIn(path);
    return /\.tsx?$/.test(path) && !/-phrases\.ts$|plain-link-words|find-\w+-field/.test(path) ? [path] : [];
  });

/** The texts of a source, parts of templates one by one; not those that are types or imported. */
export const textsIn = (source: string): readonly string[] => {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      texts.push(node.text);
    if (ts.isJsxText(node)) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return texts;
};

/** Texts that hold a word which is no name any more. What is only a name in code is not read. */
export const retiredIn = (texts: readonly WrittenText[], retired: readonly string[]): readonly string[] =>
  texts.flatMap(({ text, path }) =>
    retired
      .filter((word) => (/[ A-Z]/.test(text) ? new RegExp(`(?<![\\w-])${word}(?![\\w-])`, 'i').test(text) : false))
      .map((word) => `"${word}" in ${path}: ${text.trim().slice(0, 80)}`),
  );
