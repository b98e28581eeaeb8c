import type { NamedBar, RunningBar, RunwayView } from '../../../contract/runway-view';
import type { BandShares } from '../../../domain/backlog/runway/runway';
import { runwayNames } from '../../../domain/backlog/runway/runway-names';
import { bandNames } from '../../../domain/readiness/band-names';
import { amount, bareAmount } from '../../../domain/wording/amount';
import { commonNames } from '../../../domain/wording/common-names';
import { inSentence } from '../../../domain/wording/in-sentence';
import { quantity } from '../../../domain/wording/number';

type Measure = Pick<RunwayView, 'unit' | 'pace' | 'period'>;

/** What the runway says in words. */
export const messages = {
  title: commonNames.runway,
  pace: ({ unit, pace, period }: Measure): string =>
    'because' in pace
      ? `In items: ${runwayNames.because[pace.because]}`
      : `${period === 'week' ? commonNames.throughput : commonNames.velocity} ${amount(pace.amount, unit)} a ${period}`,
  done: 'done',
  left: 'left to do',
  /** "12 of 19 ready"; of what is later in items, since no sprint takes it. */
  bar: (bar: NamedBar, { unit, pace, period }: Measure): string => {
    const ready = inSentence(bandNames.ready);
    if (bar.at === 'started') return quantity(bar.items, 'item');
    if (bar.at === 'later') return `${quantity(bar.items, 'item')} · ${bar.bands.ready.items} ${ready}`;
    const share = `${bareAmount(bar.bands.ready.amount, unit)} of ${amount(bar.amount, unit)} ${ready}`;
    return bar.at === 'planned' && !('because' in pace)
      ? `${share}${against(bar, pace.amount, { unit, period })}`
      : share;
  },
  running: ({ done, all, daysLeft, more }: RunningBar, unit: RunwayView['unit']): string =>
    [
      `${bareAmount(done.amount, unit)} of ${amount(all.amount, unit)} done`,
      ...(daysLeft === undefined ? [] : [runwayNames.daysLeft(daysLeft)]),
      ...(more === true ? ['only 500 items are counted'] : []),
    ].join(' · '),
  label: 'Runway by sprint',
  empty: 'Nothing is ahead.',
  showTable: 'Runway table',
  hideTable: 'Hide the table',
  countedAs: 'Counted as',
  over: (period: RunwayView['period']): string =>
    `Over the ${inSentence(period === 'week' ? commonNames.throughput : commonNames.velocity)}`,
};

/** " · 3 over velocity": how far a bar is from the pace, where it is. */
const against = (
  { amount: planned }: BandShares,
  pace: number,
  { unit, period }: Pick<RunwayView, 'unit' | 'period'>,
): string => {
  const text = bareAmount(Math.abs(planned - pace), unit);
  const mark = inSentence(period === 'week' ? commonNames.throughput : commonNames.velocity);
  return text === '0' ? '' : ` · ${text} ${planned > pace ? runwayNames.over : runwayNames.under} ${mark}`;
};
