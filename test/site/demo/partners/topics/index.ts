import type { Topic } from '../topic';
import { migration, onboarding } from './large';
import { reconciling, upgrade, webhook } from './middle';
import { certificate, exportField, rateLimit, timeout } from './small';
import { returnCodes, sandbox, silence } from './threes';

/** What the team does, by size. Two new partners are connected for each that leaves its files. */
export const topicsBySize = {
  large: [migration, onboarding, onboarding],
  middle: [webhook, reconciling, upgrade],
  three: [returnCodes, sandbox, silence],
  small: [rateLimit, timeout, exportField, certificate],
} as const satisfies Record<string, readonly Topic[]>;

export type TopicSize = keyof typeof topicsBySize;

/** What breaks while a sprint is running. */
export const brokenTopic: Topic = timeout;

/** The open backlog, by rank. */
export const backlogTopics: readonly Topic[] = [
  ...[exportField, returnCodes, webhook, onboarding, silence, certificate, sandbox, reconciling, rateLimit],
  ...[timeout, upgrade, exportField, returnCodes, migration, webhook, sandbox, certificate, silence],
  ...[onboarding, rateLimit, reconciling, timeout, upgrade, migration, exportField, returnCodes],
];
