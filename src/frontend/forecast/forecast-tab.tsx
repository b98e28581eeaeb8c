import { Box, Inline, Stack, Heading, Text, SectionMessage, xcss } from '@forge/react';
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
import { type Forecast, forecastRemarks, messages, nextHeading, nextLine } from './forecast-messages';
import { LikelyAmounts } from './likely-amounts-chart';
import { MustHaves } from './must-haves';
import { PromiseRecord } from './promise-record';
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
  if (view.kind === 'none') return view.replaying === undefined ? <Text>{view.because}</Text> : null;
  return (
    <Stack space="space.300">
      <Stack space="space.050">
        <Heading as="h3" size="medium">
          {nextHeading(view)}
        </Heading>
        <Text color="color.text.subtle">{nextLine(view)}</Text>
      </Stack>
      <Inline space="space.400" rowSpace="space.300" alignBlock="start" shouldWrap>
        <Box xcss={half}>
          <Stack space="space.150">
            <LikelyAmounts forecast={view} />
            <PromiseRecord basis={view} />
          </Stack>
        </Box>
        <Box xcss={half}>
          {view.backlog === undefined ? <BacklogBeingRead page={page} /> : <DatedList page={page} forecast={view} />}
        </Box>
      </Inline>
      <OfBacklog page={page} forecast={view} />
      <Remarks remarks={forecastRemarks(view)} />
    </Stack>
  );
};

/** Side by side on a wide page, one below the other on a narrow one. */
const half = xcss({ width: '540px', maxWidth: '100%' });

/** What a forecast says of the backlog beside the dates, once that has been read. */
const OfBacklog = ({ page, forecast }: { readonly page: ProjectView; readonly forecast: Forecast }) => {
  const { backlog } = forecast;
  if (backlog === undefined) return null;
  return (
    <Narrow>
      <Stack space="space.300">
        <MustHaves page={page} forecast={forecast} backlog={backlog} />
        <TargetForecast page={page} forecast={forecast} />
      </Stack>
    </Narrow>
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
