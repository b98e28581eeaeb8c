import { EmptyState, Stack, Heading, Text, SectionMessage } from '@forge/react';
import React from 'react';
import type { ForecastView } from '../../contract/forecast-view';
import type { ProjectView } from '../../contract/project-view';
import { unitLabel, numberInUnit } from '../../domain/wording/amount';
import { decimal, quantity } from '../../domain/wording/number';
import { invokeProjectPage } from '../invoke';
import { Narrow } from '../parts/layout';
import { Screen } from '../parts/screen';
import { useLoaded } from '../parts/use-loaded';
import { TableWithCsv } from '../tables/table-with-csv';
import { nextHeading, nextLine, backTestLine, periodWord, levels } from './forecast-messages';
import { MustHaves } from './must-haves';
import { TargetForecast } from './target-forecast';

/**
 * How much fits into the next sprint and when a part of the backlog will be done, how sure that is,
 * and how such promises did here.
 */
export const ForecastTab = ({ page }: { readonly page: ProjectView }) => {
  const { board } = page;
  const { loaded, reload } = useLoaded(() => invokeProjectPage('forecast', { boardId: board?.id }));
  return (
    <Screen loaded={loaded} waitingFor="Reading what was completed so far" retry={() => reload()}>
      {(view) => <Forecast page={page} view={view} />}
    </Screen>
  );
};

const Forecast = ({ page, view }: { readonly page: ProjectView; readonly view: ForecastView }) => {
  if (view.kind === 'none')
    return <EmptyState header="No forecast to show" headingLevel={3} description={view.because} />;
  return (
    <Stack space="space.300">
      <Stack space="space.050">
        <Heading as="h3" size="medium">
          {nextHeading(view)}
        </Heading>
        <Text color="color.text.subtle">{nextLine(view)}</Text>
      </Stack>
      <Narrow>
        <NextTable view={view} />
      </Narrow>
      <Narrow>
        <TargetForecast page={page} view={view} />
      </Narrow>
      <Narrow>
        <MustHaves view={view} />
      </Narrow>
      <Stack space="space.050">
        <Heading as="h3" size="small">
          How good are these promises here?
        </Heading>
        <Text>{backTestLine(view)}</Text>
      </Stack>
      <Remarks view={view} />
    </Stack>
  );
};

type Known = Extract<ForecastView, { kind: 'forecast' }>;

const NextTable = ({ view }: { readonly view: Known }) => (
  <TableWithCsv
    label={`How much fits into the next ${periodWord(view)}`}
    columns={[
      { key: 'sure', head: 'How sure', value: (level) => `${level} %` },
      {
        key: 'amount',
        head: `In the next ${periodWord(view)} (${unitLabel(view.unit)})`,
        value: (level) => numberInUnit(view.next[level], view.unit),
        show: (level) => <Text>{`at least ${decimal(numberInUnit(view.next[level], view.unit))}`}</Text>,
      },
    ]}
    rows={levels}
    rowKey={String}
    empty="No forecast."
  />
);

/** What the forecast leaves out, each in a sentence. */
const Remarks = ({ view: { leftOut, unknownItems } }: { readonly view: Known }) => {
  const remarks = [
    leftOut.length === 0
      ? undefined
      : `Left out, because the history of some of their items is unknown: ${leftOut.join(', ')}.`,
    unknownItems === 0
      ? undefined
      : `Of ${quantity(unknownItems, 'finished item')} nobody can say in which week, so the weeks may have completed more.`,
  ].filter((remark) => remark !== undefined);
  return remarks.length === 0 ? null : (
    <SectionMessage appearance="information" title="What the forecast leaves out">
      <Stack space="space.050">
        {remarks.map((remark) => (
          <Text key={remark}>{remark}</Text>
        ))}
      </Stack>
    </SectionMessage>
  );
};
