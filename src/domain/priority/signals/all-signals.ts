import type { BacklogItem } from '../../items/backlog-item';
import { dueDate, releaseDate, age, activity } from './date-signals';
import { blocks, blocked, serviceRequests } from './link-signals';
import { priority, votes, watchers, epic } from './people-signals';
import type { SignalReading } from './signal-reading';

/** What every signal says of an item, in the order of `signals`. `now`: epoch milliseconds. */
export const allSignals = (item: BacklogItem, now: number): readonly SignalReading[] => [
  { id: 'priority', ...priority(item) },
  { id: 'due-date', ...dueDate(item, now) },
  { id: 'release-date', ...releaseDate(item, now) },
  { id: 'blocks', ...blocks(item) },
  { id: 'blocked', ...blocked(item) },
  { id: 'service-requests', ...serviceRequests(item) },
  { id: 'votes', ...votes(item) },
  { id: 'watchers', ...watchers(item) },
  { id: 'epic', ...epic(item) },
  { id: 'age', ...age(item, now) },
  { id: 'activity', ...activity(item, now) },
];
