import type { LinkSettings } from './link-settings';
import { nonBlockingPhrases } from './non-blocking-phrases';
import { waitingPhrases } from './waiting-phrases';

/** What the links say that Jira comes with, and those that plans and tests bring. */
export const defaultLinks: LinkSettings = {
  blocks: waitingPhrases.map(({ phrase }) => phrase),
  doesNotBlock: nonBlockingPhrases.map(({ phrase }) => phrase),
  mayBlock: [],
};
