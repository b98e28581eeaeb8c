import type { ScanProgress } from '../../../contract/health-view';
import { groupDigits } from '../../../domain/wording/number';

/** "1,200 of about 50,000 items read". */
export const readWords = ({ read, about }: Pick<ScanProgress, 'read' | 'about'>): string =>
  `${groupDigits(read)} of about ${groupDigits(about)} items read`;

/** 0 to 1; a reading that turns out longer than Jira thought is not over before it is. */
export const shareRead = ({ read, about }: Pick<ScanProgress, 'read' | 'about'>): number =>
  about === 0 ? 0 : Math.min(read / about, 0.99);
