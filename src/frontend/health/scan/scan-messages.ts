import type { ScannedItems } from '../../../contract/health-view';
import { groupDigits } from '../../../domain/wording/number';

export const messages = {
  firstScan:
    'The backlog is being read for the first time. This is done once, in the background; the figures come as they are known.',
  firstScanPartly: 'The backlog is being read for the first time. The figures so far are of the top of the backlog.',
  otherRules:
    'The rules have changed, and the backlog is being read anew. The figures below are still judged by the rules before.',
  outdated: (asOf: string) =>
    `The app has been updated, and the backlog is being read anew. The figures below are those of ${asOf}.`,
  bar: 'How much of the backlog has been read',
  underWay: 'The figures of the items that you may see come when all of it has been read.',
  beginning: 'It begins in a moment …',
  progress: (read: number, about: number) => `${groupDigits(read)} of about ${groupDigits(about)} items read`,
  paused: (until: string) => ` · Jira's limits ask for a pause: it goes on at ${until}`,

  refusedTitle: 'The app may not read this backlog',
  refused: `Ask an administrator to grant "Browse projects" to the app's role; then retry.`,
  refusedOnBoard: (board: string) =>
    `Ask an administrator to grant "Browse projects" to the app's role, and the owner of the filter of the board "${board}" to share it with the project; then retry.`,
  retrying: 'Trying to read the backlog again',
};

/** "1,200 of about 50,000 items read". */
export const progressLine = ({ read, about }: ScannedItems): string => messages.progress(read, about);

/** 0 to 1; a scan that turns out longer than Jira thought is not full before it is over. */
export const shareRead = ({ read, about }: ScannedItems): number => (about === 0 ? 0 : Math.min(read / about, 0.99));
