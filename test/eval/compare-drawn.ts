import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { share } from './agreement';
import { detect } from './detect';
import { type DrawnText, drawTexts } from './draw-texts';
import { readCsv } from './read-csv';

/**
 * What is found in drawn texts, against the labels on which two readers agreed: for each half
 * precision and recall with their 95 % intervals. Of the open half the misses were looked at; the
 * closed half was counted once, when the reading was done.
 */
export const compareDrawn = (): string => {
  const labels = new Map(
    readCsv(readFileSync(join('test', 'eval', 'drawn-labels.csv'), 'utf8')).map((row) => [row['id'] ?? '', row]),
  );
  const judged = drawTexts().map((text) => ({ text, label: labels.get(text.id), found: detectIn(text) }));
  const lines = ['open', 'closed'].flatMap((half) => {
    const ofHalf = judged.filter(({ label }) => label?.['half'] === half);
    return properties.map((property) => {
      const counted = ofHalf.filter(
        ({ text, label }) => label?.[property] !== '?' && (property !== 'report' || text.type === 'Bug'),
      );
      const isLabelled = (one: (typeof judged)[number]): boolean => one.label?.[property] === 'y';
      const right = counted.filter((one) => isLabelled(one) && one.found[property]).length;
      const found = counted.filter((one) => one.found[property]).length;
      const labelled = counted.filter(isLabelled).length;
      return `  ${half} half, ${names[property]}: precision ${rate(right, found)}, recall ${rate(right, labelled)}; ${labelled} of ${counted.length}`;
    });
  });
  return [`${judged.length} drawn texts, labelled by two readers`, ...lines].join('\n');
};

const properties = ['criteria', 'placeholder', 'report', 'done'] as const;

const names = {
  criteria: 'acceptance criteria',
  placeholder: 'empty or placeholder',
  report: 'complete report, of bugs',
  done: 'done condition',
} as const;

const detectIn = ({ summary, text }: DrawnText): Readonly<Record<(typeof properties)[number], boolean>> => {
  const { count, placeholder, complete, done } = detect('bug', summary, text);
  return { criteria: count > 0, placeholder, report: complete, done };
};

/** "0.947 (18/19; 0.75 to 0.99)", by Wilson's interval. */
const rate = (part: number, whole: number): string => {
  if (whole === 0) return 'none';
  const p = part / whole;
  const z2 = 1.96 ** 2;
  const centre = (p + z2 / (2 * whole)) / (1 + z2 / whole);
  const half = (1.96 / (1 + z2 / whole)) * Math.sqrt((p * (1 - p)) / whole + z2 / (4 * whole ** 2));
  return share(part, whole).replace(')', `; ${(centre - half).toFixed(2)} to ${(centre + half).toFixed(2)})`);
};
