import { type Tally, counted } from '../../backlog/tally';
import { type Figure, share } from './figure';

export const estimated = (tally: Tally, whyUnknown: string | undefined): Figure => {
  const has = counted(tally, 'estimate:number') + counted(tally, 'estimate:chosen');
  const lacks = counted(tally, 'estimate:open') + counted(tally, 'estimate:not-chosen');
  return share(has, has + lacks, whyUnknown ?? 'Items are not estimated here.');
};
