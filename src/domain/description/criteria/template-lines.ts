import { parseText } from '../../text/parse-text';
import { plainText } from '../../text/plain-text';
import { normaliseLabel } from '../outline/topics';

/** The lines of the team's template for criteria, normalised: nobody's own criteria (A6). */
export type TemplateLines = ReadonlySet<string>;

/** The lines of a template in wiki markup or Markdown. */
export const templateLines = (template: string): TemplateLines =>
  new Set(
    plainText(parseText(template))
      .split('\n')
      .map(normaliseLabel)
      .filter((line) => line !== ''),
  );

/** Whether every line or cell of a criterion stands in the template; case is no matter. */
export const isOfTemplate = (criterion: string, lines: TemplateLines): boolean =>
  lines.size > 0 && criterion.split(/\n| \| /).every((line) => lines.has(normaliseLabel(line)));
