import { criteriaOf, judgeFacts, type Judging } from '../backlog/facts/judge-facts';
import type { StandingContext } from './components/component';

/**
 * What figures ask the rules about an item. It comes in from here, so that the screens, which show
 * what a component is called, do not carry every check.
 */
export const judgeItemBy = (judging: Judging): Pick<StandingContext, 'bandOf' | 'criteriaOf'> => ({
  bandOf: (facts) => judgeFacts(facts, judging).band,
  criteriaOf,
});
