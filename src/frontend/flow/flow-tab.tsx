import { Button, Heading, Inline, SectionMessage, Stack, Text } from '@forge/react';
import React, { type ReactNode, useEffect, useRef, useState } from 'react';
import type { FlowFigure, FlowView, WeekFigures } from '../../contract/flow-view';
import type { ProjectView } from '../../contract/project-view';
import { quantity } from '../../domain/wording/number';
import { invokeProjectPage } from '../invoke';
import { OwnItemsNote } from '../parts/own-items-note';
import { FillingIn } from '../parts/progress/filling-in';
import { Screen } from '../parts/screen';
import { useLoaded } from '../parts/use-loaded';
import { useViewer } from '../parts/use-viewer';
import { CycleTimeSection } from './cycle-time-section';
import { FlowItemsModal } from './flow-items-modal';
import { flowSentence } from './flow-messages';
import { meanOf, ThroughputSection } from './throughput-section';
import { WorkSection } from './work-section';

const messages = {
  reading: 'Reading the flow of the board',
  counting: 'Counting the flow.',
  imported: (items: number) =>
    `${quantity(items, 'item')} of these came by an import: created in the last column, 50 or more within an hour.`,
  withoutImported: (items: number) => `${quantity(items, 'item')} that came by an import are left out.`,
  leaveOut: 'Leave them out',
  count: 'Count them',
  counted: (moment: string) => `Counted from the change histories at ${moment}.`,
  openTitle: 'What these figures leave open',
  unknownWeek: (items: number) =>
    `Of ${quantity(items, 'item')} in the last column nobody can tell since when: their change histories are missing or contradict Jira’s own dates.`,
  partly: 'More than 1,000 items are in the last column and changed in these weeks; not all could be read.',
};

/**
 * The flow of a board (V23): what it finished by week, how long that took, and what is in progress.
 */
export const FlowTab = (props: {
  readonly page: Pick<ProjectView, 'board'>;
  /** Absent where nobody has chosen another board than the project's first one. */
  readonly boardId: number | undefined;
  /** How often a person has refreshed the page. */
  readonly refreshes: number;
  /** What the backlog says of the flow. */
  readonly children?: ReactNode;
}) => {
  const { page, boardId, refreshes, children } = props;
  const { loaded, reload } = useLoaded(() => invokeProjectPage('flow', { boardId }));
  const load = () => reload(() => invokeProjectPage('flow', { boardId }));
  const loadedRefresh = useRef(refreshes);
  useEffect(() => {
    if (loadedRefresh.current === refreshes) return;
    loadedRefresh.current = refreshes;
    load();
  });
  return (
    <Screen loaded={loaded} waitingFor={messages.reading} retry={load}>
      {(view) => (
        <Stack space="space.200">
          {view.replaying === undefined ? null : <FillingIn text={messages.counting} share={0} reload={load} />}
          {view.kind === 'flow' ? (
            <Flow boardId={page.board?.id ?? 0} view={view}>
              {children}
            </Flow>
          ) : view.replaying !== undefined ? null : (
            <Text>{view.because}</Text>
          )}
        </Stack>
      )}
    </Screen>
  );
};

type Counted = Extract<FlowView, { kind: 'flow' }>;

const Flow = (props: { readonly boardId: number; readonly view: Counted; readonly children: ReactNode }) => {
  const { boardId, view, children } = props;
  const [withoutImports, setWithoutImports] = useState(false);
  const [opened, setOpened] = useState<FlowFigure>();
  const { moment } = useViewer();
  const imported = view.weeks.reduce((total, week) => total + week.imported, 0);
  const weeks = withoutImports ? view.weeks.map(withoutImported) : view.weeks;
  return (
    <Stack space="space.300">
      <Stack space="space.100">
        <Heading as="h3" size="medium">
          {flowSentence(view, meanOf(weeks))}
        </Heading>
        {children}
        {view.ownOnly === true ? <OwnItemsNote /> : null}
        {imported === 0 ? null : (
          <Inline space="space.100" alignBlock="center" shouldWrap>
            <Text>{withoutImports ? messages.withoutImported(imported) : messages.imported(imported)}</Text>
            <Button onClick={() => setWithoutImports(!withoutImports)}>
              {withoutImports ? messages.count : messages.leaveOut}
            </Button>
          </Inline>
        )}
      </Stack>
      {view.work === undefined ? null : <WorkSection work={view.work} open={setOpened} />}
      <ThroughputSection boardId={boardId} weeks={weeks} withoutImports={withoutImports} />
      {view.work === undefined ? null : (
        <CycleTimeSection work={view.work} withoutImports={withoutImports} open={setOpened} />
      )}
      <Remarks view={view} />
      <Text size="small" color="color.text.subtle">
        {messages.counted(moment(view.countedAt))}
      </Text>
      {opened === undefined ? null : (
        <FlowItemsModal
          boardId={boardId}
          figure={opened}
          withoutImported={withoutImports}
          close={() => setOpened(undefined)}
        />
      )}
    </Stack>
  );
};

const withoutImported = (week: WeekFigures): WeekFigures => ({ ...week, finished: week.finished - week.imported });

/** What keeps the figures from being whole, each in a sentence; nothing where they are. */
const Remarks = ({ view: { unknown, partly } }: { readonly view: Counted }) => {
  const remarks = [...(unknown === 0 ? [] : [messages.unknownWeek(unknown)]), ...(partly ? [messages.partly] : [])];
  return remarks.length === 0 ? null : (
    <SectionMessage appearance="information" title={messages.openTitle}>
      <Stack space="space.050">
        {remarks.map((remark) => (
          <Text key={remark}>{remark}</Text>
        ))}
      </Stack>
    </SectionMessage>
  );
};
