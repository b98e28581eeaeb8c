import { Stack, Heading, SectionMessage, Text } from '@forge/react';
import React from 'react';
import type { ForecastBacklog } from '../../contract/forecast-view';
import type { ProjectView } from '../../contract/project-view';
import { quantity } from '../../domain/wording/number';
import { messages as scanMessages } from '../health/scan/scan-messages';
import { Folded } from '../parts/folds/folded';
import { type Forecast, periodName } from './forecast-messages';
import { MoscowTable } from './moscow-table';
import { messages, mustHaveHeading, mustHaveLine, type MustHaveFigures, notSetLine } from './must-have-messages';

type Props = {
  readonly page: ProjectView;
  readonly forecast: Forecast;
  readonly backlog: ForecastBacklog;
};

/** How much of what the next sprints complete the must-haves take (P6). */
export const MustHaves = ({ page, forecast, backlog }: Props) => {
  const { mustHaves: share, capacity, periodsAhead, mostMustHaves: most } = backlog;
  const { unit } = forecast;
  const notSet = notSetLine(share);
  const figures = { share, capacity, unit, most, within: quantity(periodsAhead, periodName(forecast)) };
  return (
    <Stack space="space.150">
      <Heading as="h3" size="small">
        MoSCoW
      </Heading>
      <MustHaveHeadline figures={figures} />
      {page.health?.oldRules === true ? <Text color="color.text.subtle">{scanMessages.otherRules}</Text> : null}
      <Folded show={messages.showTable} hide={messages.hideTable}>
        {() => (
          <Stack space="space.100">
            <Text color="color.text.subtle">{mustHaveLine(figures)}</Text>
            {notSet === undefined ? null : <Text color="color.text.subtle">{notSet}</Text>}
            <MoscowTable boardId={page.board?.id} amounts={share.amounts} unit={unit} />
          </Stack>
        )}
      </Folded>
    </Stack>
  );
};

/** In one line; what it is made of stands behind it. */
const MustHaveHeadline = ({ figures }: { readonly figures: MustHaveFigures }) =>
  figures.share.over ? (
    <SectionMessage appearance="warning">
      <Text weight="medium">{mustHaveHeading(figures)}</Text>
    </SectionMessage>
  ) : (
    <Text weight="medium">{mustHaveHeading(figures)}</Text>
  );
