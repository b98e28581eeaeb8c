import { commonNames } from '../../wording/common-names';

/** What every Jira knows of an item and what speaks for doing it soon. */
export type Signal =
  | 'priority'
  | 'due-date'
  | 'release-date'
  | 'blocks'
  | 'blocked'
  | 'service-requests'
  | 'votes'
  | 'watchers'
  | 'epic'
  | 'age'
  | 'activity';

/** The order in which signals are listed where none is stronger than another. */
export const signals: readonly Signal[] = [
  'priority',
  'due-date',
  'release-date',
  'blocks',
  'blocked',
  'service-requests',
  'votes',
  'watchers',
  'epic',
  'age',
  'activity',
];

/** As people read them. */
export const signalNames: Readonly<Record<Signal, string>> = {
  priority: commonNames.jiraPriority,
  'due-date': 'Due date',
  'release-date': 'Release date',
  blocks: 'Blocks others',
  blocked: 'Open blocker',
  'service-requests': 'Service requests',
  votes: 'Votes',
  watchers: 'Watchers',
  epic: 'Epic',
  age: 'Age',
  activity: commonNames.updated,
};

/**
 * How much each signal may bring, and an open blocker take away, of their sum. Not negative; they
 * need not sum to 100.
 */
export type SignalWeights = Readonly<Record<Signal, number>>;
