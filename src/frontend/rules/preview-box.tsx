import { Stack, Heading, Inline, Label, Textfield, LoadingButton, Text, DynamicTable, Lozenge } from '@forge/react';
import React, { useState } from 'react';
import type { PreviewView } from '../../contract/rules-view';
import type { Band } from '../../domain/readiness/readiness';
import { quantity, groupDigits, decimal } from '../../domain/wording/number';
import type { RulesPageCalls } from './rules-calls';
import { bandNames, bandAppearance } from '../parts/band-names';
import { valueOf } from '../parts/input-value';
import { IssueLink } from '../parts/issue-link';
import { useAnswer } from '../parts/use-asked';
import { ProblemWithFaults } from './draft/faults';
import type { Draft } from './draft/rules-draft';

/**
 * What saving the draft would change among the items of a project: asked for, and told apart from a
 * draft that has moved on.
 */
export const PreviewBox = (props: {
  readonly calls: RulesPageCalls;
  readonly draft: Draft;
  readonly content: () => unknown;
  /** The project, where the page stands in one; else a field asks for it. */
  readonly projectKey: string | undefined;
}) => {
  const [typed, setTyped] = useState('');
  const [previewed, setPreviewed] = useState<Draft>();
  const { asked, ask } = useAnswer<PreviewView>();
  const projectKey = props.projectKey ?? typed.trim();
  const preview = () => {
    setPreviewed(props.draft);
    void ask(() => props.calls.preview(props.content(), projectKey));
  };
  return (
    <Stack space="space.150">
      <Heading size="small">Preview before saving</Heading>
      <Inline space="space.100" alignBlock="end" shouldWrap>
        {props.projectKey !== undefined ? null : (
          <Stack>
            <Label labelFor="preview-project">Project key</Label>
            <Textfield
              id="preview-project"
              width="small"
              placeholder="MOB"
              value={typed}
              onChange={(event: unknown) => setTyped(valueOf(event))}
            />
          </Stack>
        )}
        <LoadingButton isLoading={asked.state === 'asking'} isDisabled={projectKey === ''} onClick={preview}>
          Preview
        </LoadingButton>
      </Inline>
      {asked.state === 'problem' ? <ProblemWithFaults problem={asked.problem} /> : null}
      {asked.state !== 'answered' ? null : <Outcome preview={asked.value} outdated={previewed !== props.draft} />}
    </Stack>
  );
};

const Outcome = ({ preview, outdated }: { readonly preview: PreviewView; readonly outdated: boolean }) => (
  <Stack space="space.100">
    <Text weight="medium">
      {`${preview.changed} of ${quantity(preview.items, 'item')} of ${preview.projectKey} ${preview.changed === 1 ? 'changes' : 'change'} verdict`}
    </Text>
    <Text color="color.text.subtle">
      {`${preview.more ? 'Judged: the top of the open backlog. ' : 'Judged: the open backlog. '}${bands
        .map((band) => `${bandNames[band]} ${preview.before[band]} → ${preview.after[band]}`)
        .join(' · ')}`}
    </Text>
    {outdated ? <Text color="color.text.warning">The draft has changed since this preview.</Text> : null}
    {preview.moves.map(({ from, to, count }) => (
      <Text key={`${from} ${to}`}>{`${quantity(count, 'item')}: ${bandNames[from]} → ${bandNames[to]}`}</Text>
    ))}
    <Examples
      label="Examples of items that change"
      now="Now"
      rows={preview.examples}
      show={(band) => <BandLozenge band={band} />}
    />
    <PriorityOutcome priority={preview.priority} />
  </Stack>
);

/** What becomes of the priority of the same items, those that change most. */
const PriorityOutcome = ({ priority: { changed, moscowChanged, examples } }: Pick<PreviewView, 'priority'>) =>
  changed === 0 && moscowChanged === 0 ? (
    <Text color="color.text.subtle">Their priority and MoSCoW stay as they are.</Text>
  ) : (
    <Stack space="space.100">
      <Text weight="medium">
        {`${quantity(changed, 'item')} ${changed === 1 ? 'changes' : 'change'} priority, ${groupDigits(moscowChanged)} their place by MoSCoW`}
      </Text>
      <Examples
        label="Items whose priority changes most"
        now="Priority now"
        rows={examples}
        show={(score) => <Text>{score === null ? 'unknown' : decimal(score)}</Text>}
      />
    </Stack>
  );

type Example<T> = { readonly key: string; readonly summary: string; readonly from: T; readonly to: T };

/** Items with what they have now and what they would have. */
const Examples = <T,>(props: {
  readonly label: string;
  readonly now: string;
  readonly rows: readonly Example<T>[];
  readonly show: (value: T) => React.JSX.Element;
}) => {
  const { label, now, rows, show } = props;
  return rows.length === 0 ? null : (
    <DynamicTable
      label={label}
      head={{
        cells: [
          { key: 'key', content: 'Item' },
          { key: 'summary', content: 'Summary' },
          { key: 'from', content: now },
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

const bands = ['ready', 'almost', 'not-ready', 'not-scored'] as const satisfies readonly Band[];

const BandLozenge = ({ band }: { readonly band: Band }) => (
  <Lozenge appearance={bandAppearance[band]}>{bandNames[band]}</Lozenge>
);
