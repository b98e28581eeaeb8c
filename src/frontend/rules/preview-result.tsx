import { Stack, Text, DynamicTable, Lozenge } from '@forge/react';
import React from 'react';
import type { PreviewView, PriorityPreview } from '../../contract/rules-view';
import { priorityWords } from '../../domain/priority/priority-words';
import type { Band } from '../../domain/readiness/readiness';
import { quantity, groupDigits } from '../../domain/wording/number';
import { bandNames } from '../../domain/readiness/band-names';
import { commonNames } from '../../domain/wording/common-names';
import { bandAppearance } from '../parts/band-appearance';
import { IssueLink } from '../parts/issue-link';

/** What a preview says in a line. */
export const previewMessages = {
  changed: ({ changed, items, projectKey }: PreviewView) =>
    `${changed} of ${quantity(items, 'item')} of ${projectKey} ${changed === 1 ? 'changes' : 'change'} verdict`,
  alsoPriority: (changed: number) => `${groupDigits(changed)} ${changed === 1 ? 'changes' : 'change'} priority`,
  outdated: 'The draft has changed since.',
};

const messages = {
  judgedTop: (bands: string) => `Judged: the top of the open backlog. ${bands}`,
  judgedAll: (bands: string) => `Judged: the open backlog. ${bands}`,
  band: (band: Band, { before, after }: PreviewView) => `${bandNames[band]} ${before[band]} → ${after[band]}`,
  move: ({ from, to, count }: PreviewView['moves'][number]) =>
    `${quantity(count, 'item')}: ${bandNames[from]} → ${bandNames[to]}`,
  examples: 'Examples of items that change',

  samePriority: 'Their priority and MoSCoW stay as they are.',
  priorityChanged: ({ changed, moscowChanged }: PriorityPreview) =>
    `${quantity(changed, 'item')} ${changed === 1 ? 'changes' : 'change'} priority, ${groupDigits(moscowChanged)} their place by MoSCoW`,
  priorityNow: `${commonNames.priority} now`,
  priorityExamples: 'Items whose priority changes most',
};

/** All that a preview says. */
export const PreviewResult = ({ preview }: { readonly preview: PreviewView }) => {
  return (
    <Stack space="space.100">
      <Text weight="medium">{previewMessages.changed(preview)}</Text>
      <Text color="color.text.subtle">{bandsLine(preview)}</Text>
      {preview.moves.map((move) => (
        <Text key={`${move.from} ${move.to}`}>{messages.move(move)}</Text>
      ))}
      <ExampleTable
        label={messages.examples}
        nowHead="Now"
        rows={preview.examples}
        show={(band) => <Lozenge appearance={bandAppearance[band]}>{bandNames[band]}</Lozenge>}
      />
      <PriorityResult priority={preview.priority} />
    </Stack>
  );
};

const bands = ['ready', 'almost', 'not-ready', 'not-scored'] as const satisfies readonly Band[];

/** "Judged: the open backlog. Ready 13 → 15 · Almost ready 20 → 18 · …". */
const bandsLine = (preview: PreviewView): string => {
  const counts = bands.map((band) => messages.band(band, preview)).join(' · ');
  return preview.more ? messages.judgedTop(counts) : messages.judgedAll(counts);
};

/** What becomes of the priority of the same items, with those that change most. */
const PriorityResult = ({ priority }: { readonly priority: PriorityPreview }) =>
  priority.changed === 0 && priority.moscowChanged === 0 ? (
    <Text color="color.text.subtle">{messages.samePriority}</Text>
  ) : (
    <Stack space="space.100">
      <Text weight="medium">{messages.priorityChanged(priority)}</Text>
      <ExampleTable
        label={messages.priorityExamples}
        nowHead={messages.priorityNow}
        rows={priority.examples.map(({ key, summary, from, to, fromAtLeast, toAtLeast }) => ({
          ...{ key, summary },
          from: priorityWords({ score: from, atLeast: fromAtLeast }),
          to: priorityWords({ score: to, atLeast: toAtLeast }),
        }))}
        show={(priorityText) => <Text>{priorityText}</Text>}
      />
    </Stack>
  );

type Example<T> = { readonly key: string; readonly summary: string; readonly from: T; readonly to: T };

/** Items with what they have now and what they would have; nothing where there are none. */
const ExampleTable = <T,>(props: {
  readonly label: string;
  readonly nowHead: string;
  readonly rows: readonly Example<T>[];
  readonly show: (value: T) => React.JSX.Element;
}) => {
  const { label, nowHead, rows, show } = props;
  return rows.length === 0 ? null : (
    <DynamicTable
      label={label}
      head={{
        cells: [
          { key: 'key', content: commonNames.item },
          { key: 'summary', content: commonNames.summary },
          { key: 'from', content: nowHead },
          { key: 'to', content: 'After saving' },
        ],
      }}
      rows={rows.map(({ key, summary, from, to }) => ({
        key,
        cells: [
          { key: 'key', content: <IssueLink issueKey={key} /> },
          { key: 'summary', content: <Text maxLines={2}>{summary}</Text> },
          { key: 'from', content: show(from) },
          { key: 'to', content: show(to) },
        ],
      }))}
    />
  );
};
