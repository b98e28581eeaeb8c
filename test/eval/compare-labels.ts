import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { agreement, ids, share, type Judged } from './agreement';
import { detect } from './detect';

/**
 * Criteria, their number, placeholders and complete bug reports, against a person's labels of real
 * issues.
 */
export const compareLabels = (folder: string): string => {
  const labels = labelsIn(readFileSync(join(folder, 'labels.csv'), 'utf8'));
  const read = readFileSync(join(folder, 'items.ndjson'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => detectIn(JSON.parse(line) as Issue))
    .flatMap((detected) => {
      const label = labels.get(detected.id);
      return label ? [{ ...detected, label }] : [];
    });
  const judge = (labelled: (label: Label) => boolean, found: (one: Detected) => boolean): Judged[] =>
    read.map((one) => ({ id: one.id, labelled: labelled(one.label), detected: found(one) }));
  const counted = read.filter(({ label, count }) => label.ac_present === 'y' && count > 0);
  const otherCount = counted.filter(({ label, count }) => Number(label.ac_count) !== count);
  const reports = new Set(read.filter(({ label }) => label.bug_repro !== 'na').map(({ id }) => id));
  return [
    `${read.length} labelled issues (criteria-labelled)`,
    agreement(
      '  acceptance criteria',
      judge(
        ({ ac_present }) => ac_present === 'y',
        ({ count }) => count > 0,
      ),
    ),
    `  number of criteria: the same in ${share(counted.length - otherCount.length, counted.length)}; other: ${ids(otherCount)}`,
    agreement(
      '  empty or placeholder',
      judge(
        ({ empty_or_placeholder }) => empty_or_placeholder === 'y',
        ({ placeholder }) => placeholder,
      ),
    ),
    agreement(
      '  complete bug report',
      judge(
        ({ bug_repro }) => bug_repro === 'y',
        ({ complete }) => complete,
      ).filter(({ id }) => reports.has(id)),
    ),
  ].join('\n');
};

type Issue = { readonly id: string; readonly type: string; readonly summary: string; readonly text: string };
type Label = Readonly<Record<'ac_present' | 'ac_count' | 'empty_or_placeholder' | 'bug_repro', string>>;
type Detected = ReturnType<typeof detectIn>;

const detectIn = ({ id, type, summary, text }: Issue) => ({
  id,
  ...detect(type === 'Bug' ? 'bug' : 'story', summary, text),
});

/** The columns before the free note, which may hold commas. */
const labelsIn = (csv: string): ReadonlyMap<string, Label> => {
  const [head = '', ...rows] = csv.trim().split('\n');
  const names = head.split(',');
  const cell = (row: readonly string[], name: string): string => row[names.indexOf(name)] ?? '';
  return new Map(
    rows.map((line): [string, Label] => {
      const row = line.split(',');
      return [
        cell(row, 'id'),
        {
          ac_present: cell(row, 'ac_present'),
          ac_count: cell(row, 'ac_count'),
          empty_or_placeholder: cell(row, 'empty_or_placeholder'),
          bug_repro: cell(row, 'bug_repro'),
        },
      ];
    }),
  );
};
