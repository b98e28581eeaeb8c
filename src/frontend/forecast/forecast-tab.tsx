import { EmptyState, Stack, Heading, Text, SectionMessage } from '@forge/react';
import React from 'react';
import type { ForecastView } from '../../contract/forecast-view';
import type { ProjectView } from '../../contract/project-view';
import { invokeProjectPage } from '../invoke';
import { FillingIn } from '../parts/progress/filling-in';
import { Narrow } from '../parts/layout';
import { Screen } from '../parts/screen';
import { useLoaded } from '../parts/use-loaded';
import { BacklogBeingRead } from './backlog-being-read';
import { DatedList } from './dated-list';
import {
  backTestLine,
  correctionLine,
  type Forecast,
  forecastRemarks,
  messages,
  nextHeading,
  nextLine,
} from './forecast-messages';
import { LikelyAmounts } from './likely-amounts-chart';
import { MustHaves } from './must-haves';
import { TargetForecast } from './target-forecast';

/** How likely is how much next, what is done when, and how good such promises were. */
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
      <LikelyAmounts forecast={view} />
      <OfBacklog page={page} forecast={view} />
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
      <DatedList page={page} forecast={forecast} />
      <Narrow>
        <Stack space="space.300">
          <TargetForecast page={page} forecast={forecast} />
          <MustHaves page={page} forecast={forecast} backlog={backlog} />
        </Stack>
      </Narrow>
    </Stack>
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
