import { Inline, Button, Text, Stack, ButtonGroup, Box, DynamicTable, xcss } from '@forge/react';
import React from 'react';
import type { EstimateView } from '../../contract/estimate-view';
import { quantity, percent } from '../../domain/wording/number';
import { invokeIssuePanel } from '../invoke';
import { IssueLink } from '../parts/issue-link';
import { ProblemBox } from '../parts/problem-box';
import { useAnswer } from '../parts/use-asked';
import { type AdviceView, rangeOf, amount } from './similar-items-messages';
import type { Fix } from './use-fix';

/**
 * What similar items say of the estimate, on request (E7); whoever may edit takes a value over with
 * one click.
 */
export const SimilarItems = ({
  at,
  mayEdit,
  fixing,
}: {
  readonly at: string;
  readonly mayEdit: boolean;
  readonly fixing: Fix;
}) => {
  const { asked, ask } = useAnswer<EstimateView>();
  const load = () => void ask(() => invokeIssuePanel('similar'));
  if (asked.state === 'problem') return <ProblemBox problem={asked.problem} retry={load} />;
  if (asked.state !== 'answered') {
    const busy = asked.state === 'asking';
    return (
      <Inline>
        <Button appearance="subtle" spacing="compact" isDisabled={busy} onClick={load}>
          {busy ? 'Looking for similar items …' : 'Similar items'}
        </Button>
      </Inline>
    );
  }
  const view = asked.value;
  return view.kind === 'none' ? (
    <Text>{view.because}</Text>
  ) : (
    <Advice view={view} at={at} mayEdit={mayEdit} fixing={fixing} />
  );
};

const Advice = (props: {
  readonly view: AdviceView;
  readonly at: string;
  readonly mayEdit: boolean;
  readonly fixing: Fix;
}) => {
  const { view, at, mayEdit, fixing } = props;
  const { suggestion, baseline, errors, unit } = view;
  return (
    <Stack space="space.100">
      {view.farLarger === undefined ? null : <Text weight="medium">{view.farLarger}</Text>}
      {suggestion === null ? null : <Text weight="medium">{rangeOf(view, suggestion)}</Text>}
      {baseline === null ? null : (
        <Text>{`The last ${quantity(baseline.items, 'done item')}: median ${amount(baseline.value, unit)}.`}</Text>
      )}
      <Text size="small" color="color.text.subtle">
        {view.reason}
      </Text>
      {errors === null ? null : (
        <Text size="small" color="color.text.subtle">
          {`On this project's own history (${quantity(errors.items, 'item')}): similar items off by ${amount(errors.suggestion, unit)} on average, the median by ${amount(errors.baseline, unit)}.`}
        </Text>
      )}
      {mayEdit && view.offers.length > 0 ? (
        <Inline>
          <ButtonGroup label={`Take over an estimate in ${unit}`}>
            {view.offers.map((value) => (
              <Button
                key={value}
                spacing="compact"
                isDisabled={fixing.busyAt !== undefined}
                onClick={() => fixing.make(at, () => invokeIssuePanel('setEstimate', { value }))}
              >
                {`Take ${amount(value, unit)}`}
              </Button>
            ))}
          </ButtonGroup>
        </Inline>
      ) : null}
      {view.similar.length === 0 ? null : <SimilarTable view={view} />}
    </Stack>
  );
};

const SimilarTable = ({ view: { similar, unit } }: { readonly view: AdviceView }) => (
  <Stack space="space.050">
    <Box xcss={frame}>
      <DynamicTable
        label="Similar items"
        head={{
          cells: [
            { key: 'item', content: 'Item' },
            { key: 'estimate', content: 'Estimate', width: 18 },
            { key: 'days', content: 'Sprint days', width: 18 },
            { key: 'similarity', content: 'Similar', width: 14 },
          ],
        }}
        rows={similar.map(({ key, summary, estimate, similarity, sprintDays }) => ({
          key,
          cells: [
            {
              key: 'item',
              content: (
                <Stack>
                  <IssueLink issueKey={key} />
                  <Text size="small">{summary}</Text>
                </Stack>
              ),
            },
            { key: 'estimate', content: <Text>{amount(estimate, unit)}</Text> },
            { key: 'days', content: <Text>{sprintDays === null ? 'unknown' : String(sprintDays)}</Text> },
            { key: 'similarity', content: <Text>{percent(similarity)}</Text> },
          ],
        }))}
      />
    </Box>
    <Text size="small" color="color.text.subtle">
      Sprint days: days from the start of an item's first sprint to its resolution, begun ones counted whole.
    </Text>
  </Stack>
);

/** On a narrow screen the table scrolls instead of widening the panel. */
const frame = xcss({ overflowX: 'auto', width: '100%' });
