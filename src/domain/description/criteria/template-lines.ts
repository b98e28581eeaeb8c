import { parseText } from '../../text/parse-text';
import { plainText } from '../../text/plain-text';
import { normaliseLabel } from '../outline/topics';

/**
 * The lines of the team's template for criteria, normalised; what stands in it is nobody's own
 * criterion (A6).
 */
export type TemplateLines = ReadonlySet<string>;

export const templateLines = (template: string): TemplateLines =>
  new Set(
    plainText(parseText(template))
      .split('\n')
      .map(normaliseLabel)
      .filter((line) => line !== ''),
  );

/**
 * Whether every line (or cell of a row) of a criterion stands in the template, whatever its case
 * and punctuation.
 */
export const isOfTemplate = (criterion: string, lines: TemplateLines): boolean =>
  lines.size > 0 && criterion.split(/\n| \| /).every((line) => lines.has(normaliseLabel(line)));
