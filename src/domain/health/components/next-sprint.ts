import { counted } from '../../backlog/tally';
import type { MeasuredBacklog } from '../health-input';
import { type Figure, share, nothingScored } from './figure';
import { readyAmong } from './ready-ahead';

/** What is planned for the next sprint; where nothing is, the next sprint's worth by rank. */
export const nextSprint = ({ tally, next: { planned, oneSprint } }: MeasuredBacklog): Figure =>
  planned === undefined
    ? readyAmong(oneSprint)
    : share(counted(tally, `sprint-ready:${planned}`), counted(tally, `sprint-scored:${planned}`), nothingScored);
