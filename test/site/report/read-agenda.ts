import type { AgendaView } from '../../../src/contract/agenda-view';
import { ask, settledView, type Asked } from './read-health';
import { ReportProblem } from './report-problem';
import type { ReportSite } from './report-site';

/** An agenda that there is. */
export type Agenda = Extract<AgendaView, { kind: 'agenda' }>;

/** The JSON that `report -- agenda` prints for one project. */
export type AgendaReport = {
  /** What fits into an hour, in the order in which it is talked about. */
  readonly items: readonly {
    readonly key: string;
    readonly score: number | null;
    readonly priority: number | null;
    readonly questions: readonly string[];
  }[];
  /** Keys of what may be closed rather than refined, and of what others wait for. */
  readonly close: readonly string[];
  readonly unblock: readonly string[];
};

/**
 * Reads the agenda of a project's first board through the project page's resolver, as its screen
 * does, once the backlog is known. @throws ReportProblem
 */
export const readAgenda = async (site: ReportSite, asked: Asked): Promise<Agenda> => {
  await settledView(site, asked);
  const view = await ask(site, asked, { key: 'agenda', payload: {} });
  if (view.kind === 'none') throw new ReportProblem(`${asked.project}: ${view.because}`);
  return view;
};

export const agendaReport = ({ items, close, unblock }: Agenda): AgendaReport => ({
  items: items.map(({ key, score, priority, questions }) => ({ key, score, priority, questions })),
  close: close.map(({ key }) => key),
  unblock: unblock.map(({ key }) => key),
});
