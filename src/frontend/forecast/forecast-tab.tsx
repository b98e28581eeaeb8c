import { EmptyState, Stack, Heading, Text, SectionMessage } from '@forge/react';
import React from 'react';
import type { ForecastView } from '../../contract/forecast-view';
import type { ProjectView } from '../../contract/project-view';
import { unitLabel, numberInUnit } from '../../domain/wording/amount';
import { decimal } from '../../domain/wording/number';
import { commonNames } from '../../domain/wording/common-names';
import { invokeProjectPage } from '../invoke';
import { FillingIn } from '../parts/progress/filling-in';
import { Narrow } from '../parts/layout';
import { Screen } from '../parts/screen';
import { useLoaded } from '../parts/use-loaded';
import { TableWithCsv } from '../tables/table-with-csv';
import { BacklogBeingRead } from './backlog-being-read';
import {
  backTestLine,
  correctionLine,
  type Forecast,
  forecastRemarks,
  messages,
  nextHeading,
  nextLine,
  periodName,
} from './forecast-messages';
import { confidences } from './forecast-targets';
import { MustHaves } from './must-haves';
import { TargetForecast } from './target-forecast';

/** How much fits into the next sprint, when a target is done, and how good such promises were. */
export const ForecastTab = ({ page }: { readonly page: ProjectView }) => {
  const { board } = page;
  const { loaded, reload } = useLoaded(() => invokeProjectPage('forecast', { boardId: board?.id }));
  return (
    <Screen loaded={loaded} waitingFor={messages.reading} retry={() => reload()}>
      {(view) => (
        <Stack space="space.200">
          {view.replaying === undefined ? null : (
            <FillingIn
              text={messages.replayed(view.replaying)}
              share={view.replaying.replayed / view.replaying.of}
              reload={() => reload()}
            />
          )}
          <ForecastContent page={page} view={view} />
        </Stack>
      )}
    </Screen>
  );
};

const ForecastContent = ({ page, view }: { readonly page: ProjectView; readonly view: ForecastView }) => {
  if (view.kind === 'none' && view.replaying !== undefined) return null;
  if (view.kind === 'none') return <EmptyState header={messages.none} headingLevel={3} description={view.because} />;
  const corrected = correctionLine(view);
  return (
    <Stack space="space.300">
      <Stack space="space.050">
        <Heading as="h3" size="medium">
          {nextHeading(view)}
        </Heading>
        <Text color="color.text.subtle">{nextLine(view)}</Text>
      </Stack>
      <Narrow>
        <NextTable forecast={view} />
      </Narrow>
      <Narrow>
        <OfBacklog page={page} forecast={view} />
      </Narrow>
      <Stack space="space.050">
        <Heading as="h3" size="small">
          {messages.backTestTitle}
        </Heading>
        <Text>{backTestLine(view)}</Text>
        {corrected === undefined ? null : <Text color="color.text.subtle">{corrected}</Text>}
      </Stack>
      <Remarks remarks={forecastRemarks(view)} />
    </Stack>
  );
};

/** What a forecast says of the backlog, once that has been read. */
const OfBacklog = ({ page, forecast }: { readonly page: ProjectView; readonly forecast: Forecast }) => {
  const { backlog } = forecast;
  if (backlog === undefined) return <BacklogBeingRead page={page} />;
  return (
    <Stack space="space.300">
      <TargetForecast page={page} forecast={forecast} />
      <MustHaves page={page} forecast={forecast} backlog={backlog} />
    </Stack>
  );
};

const NextTable = ({ forecast }: { readonly forecast: Forecast }) => {
  const { next, unit } = forecast;
  const period = periodName(forecast);
  return (
    <TableWithCsv
      label={messages.nextTable(period)}
      columns={[
        { key: 'sure', head: commonNames.sure, value: (confidence) => `${confidence} %` },
        {
          key: 'amount',
          head: messages.nextHead(period, unitLabel(unit)),
          value: (confidence) => numberInUnit(next[confidence], unit),
          show: (confidence) => <Text>{messages.atLeast(decimal(numberInUnit(next[confidence], unit)))}</Text>,
        },
      ]}
      rows={confidences}
      rowKey={String}
      empty={messages.noRows}
    />
  );
};

const Remarks = ({ remarks }: { readonly remarks: readonly string[] }) =>
  remarks.length === 0 ? null : (
    <SectionMessage appearance="information" title={messages.remarksTitle}>
      <Stack space="space.050">
        {remarks.map((remark) => (
          <Text key={remark}>{remark}</Text>
        ))}
      </Stack>
    </SectionMessage>
  );
