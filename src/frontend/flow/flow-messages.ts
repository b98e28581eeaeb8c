import type { FlowView, WorkView } from '../../contract/flow-view';
import { dayMs } from '../../domain/arithmetic/day';
import { commonNames } from '../../domain/wording/common-names';
import { inSentence } from '../../domain/wording/in-sentence';
import { decimal, quantity } from '../../domain/wording/number';

const messages = {
  throughput: (mean: number) => `${quantity(Math.round(mean * 10) / 10, 'item')} finished a week`,
  cycleTime: (line: string) => `85 % within ${line}`,
  old: (old: number, of: number) => `${old} of ${of} in progress ${old === 1 ? 'is' : 'are'} older`,
};

type Flow = Extract<FlowView, { kind: 'flow' }>;

/** The flow in one sentence. `mean`: items a week. */
export const flowSentence = ({ work }: Pick<Flow, 'work'>, mean: number): string => {
  const parts = [messages.throughput(mean)];
  if (work !== undefined && !('because' in work.cycleTime)) {
    parts.push(messages.cycleTime(inDays(work.cycleTime.line)));
    if (work.old !== undefined && work.inProgress > 0) parts.push(messages.old(work.old, work.inProgress));
  }
  return `${parts.join(', ')}.`;
};

/** Milliseconds as days with one decimal: "3.1 days". */
export const inDays = (milliseconds: number): string => {
  const days = daysIn(milliseconds);
  return `${days} ${days === '1' ? 'day' : 'days'}`;
};

/** The number alone, for a column whose head names the unit. */
export const daysIn = (milliseconds: number): string => decimal(milliseconds / dayMs);

/** What the histories leave open, each with how many items; nothing where they tell all. */
export const leftOpen = ({ withoutStart, imported, unknown }: WorkView, withoutImports: boolean) => ({
  withoutStart: withoutImports ? withoutStart : withoutStart + imported,
  unknown,
});

/** "Cycle time" where it stands inside a sentence. */
export const cycleTimeWords = inSentence(commonNames.cycleTime);
