import { Heading, Stack, Text } from '@forge/react';
import React, { useMemo } from 'react';
import type { ForecastList, ListedTarget } from '../../contract/forecast-view';
import type { ProjectView } from '../../contract/project-view';
import { type DatedTarget, dateTargets } from '../../domain/forecast/date-targets';
import { endsAround, usualDays } from '../../domain/forecast/period-ends';
import { usualChance } from '../../domain/forecast/play-futures';
import type { WhenDone } from '../../domain/forecast/when-each-done';
import { amount } from '../../domain/wording/amount';
import { invokeProjectPage } from '../invoke';
import { Folded } from '../parts/folds/folded';
import { Screen } from '../parts/screen';
import { useLoaded } from '../parts/use-loaded';
import { useViewer } from '../parts/use-viewer';
import { TableWithCsv } from '../tables/table-with-csv';
import { DatedBars } from './dated-bars';
import { datedColumns } from './dated-columns';
import { countedFrom, doneIn, type Forecast, messages, periodName } from './forecast-messages';
import { targetValue } from './forecast-targets';

type Props = { readonly page: ProjectView; readonly forecast: Forecast };

/** All epics and versions by the dates on which they are done. */
export const DatedList = ({ page, forecast }: Props) => {
  const { loaded, reload } = useLoaded(() =>
    invokeProjectPage('forecastList', { boardId: page.board?.id, unit: forecast.unit }),
  );
  return (
    <Stack space="space.100">
      <Heading as="h3" size="small">
        {messages.listTitle}
      </Heading>
      <Screen loaded={loaded} waitingFor={messages.readingList} retry={() => reload()}>
        {(list) =>
          list.targets.length === 0 ? (
            <Text>{messages.nothingListed}</Text>
          ) : (
            <DatedTable page={page} forecast={forecast} list={list} />
          )
        }
      </Screen>
    </Stack>
  );
};

const DatedTable = ({ page, forecast, list }: Props & { readonly list: ForecastList }) => {
  const { day } = useViewer();
  const rows = useDated(forecast, list);
  const { unit } = forecast;
  const period = periodName(forecast);
  const starts = forecast.samples.map(({ start }) => start);
  const endOf = (when: WhenDone): number | undefined =>
    'periods' in when ? endsAround(starts, when.periods, page.calculatedAt) : undefined;
  const dateOf = (when: WhenDone): string => {
    const end = endOf(when);
    return end === undefined ? doneIn(when, period) : day(end);
  };
  return (
    <Stack space="space.150">
      <DatedBars rows={rows} dateOf={dateOf} />
      <Folded show={messages.showDates} hide={messages.hideDates}>
        {() => (
          <>
            <TableWithCsv
              label={messages.listTitle}
              columns={datedColumns({ unit, periods: forecast.periods, endOf, dateOf })}
              rows={rows}
              rowKey={({ target: { target } }) => targetValue(target)}
              rowsPerPage={10}
              wide
              empty={messages.nothingListed}
            />
            <Text size="small" color="color.text.subtle">
              {[...howCounted(list, unit), countedFrom(forecast, usualDays(starts))].join(' ')}
            </Text>
          </>
        )}
      </Folded>
    </Stack>
  );
};

/** One play of futures for all of them. */
const useDated = ({ samples, seed }: Forecast, { targets }: ForecastList): readonly DatedTarget<ListedTarget>[] =>
  useMemo(() => {
    const completed = samples.map((sample) => sample.completed);
    return dateTargets(completed, { targets, chance: { ...usualChance, seed } });
  }, [samples, seed, targets]);

const howCounted = ({ targets, more }: ForecastList, unit: Forecast['unit']): readonly string[] => {
  const takenAs = targets.flatMap((one) => ('because' in one.amount ? [] : (one.amount.takenAs ?? []))).at(0);
  return [
    more === 0 ? [] : messages.listMore(more),
    takenAs === undefined ? [] : messages.listTakenAs(amount(takenAs, unit)),
    messages.listWithBefore,
  ].flat();
};
