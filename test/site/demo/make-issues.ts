import { issueBeans, type BeanContext, type TrackedIssue } from './issue-bean';
import type { SiteIssue } from '../data/site-data';
import type { Story } from './stories';
import { outcomeAt } from './timeline';

/** A project's issues as they are at the calendar's now. */
export const makeIssues = (stories: readonly Story[], context: BeanContext): readonly SiteIssue[] =>
  issueBeans(issuesAt(stories, context.calendar.now), context);

/** The issues that exist at an instant (epoch milliseconds), as they are then. */
export const issuesAt = (stories: readonly Story[], instant: number): readonly TrackedIssue[] =>
  stories.flatMap((story) => {
    const outcome = outcomeAt(story.episodes, instant);
    return outcome === undefined ? [] : [{ ...story, outcome }];
  });
