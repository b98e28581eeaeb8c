import { findDoneCondition } from '../../src/domain/description/find-done-condition';
import { isComplete } from '../../src/domain/description/find-reproduction';
import { checkedItem } from '../../src/domain/readiness/checked-item';
import { descriptionCheck } from '../../src/domain/readiness/checks/description';
import { defaultRules } from '../../src/domain/rules/default-rules';
import { parseText } from '../../src/domain/text/parse-text';
import { aBacklogItem, ofKind } from '../support/a-backlog-item';

/** What the app finds in a text, in the words of the labels. */
export const detect = (kind: 'bug' | 'story', summary: string, text: string) => {
  const subject = checkedItem(
    aBacklogItem({ type: ofKind(kind), summary, description: parseText(text) }),
    defaultRules,
  );
  const verdict = descriptionCheck.judge(subject);
  return {
    count: subject.criteria.count,
    placeholder: verdict.result === 'fail' && /is empty|template or placeholder/.test(verdict.evidence),
    complete: isComplete(subject.reproduction()),
    done: subject.criteria.present || findDoneCondition(subject.outline) !== undefined,
  };
};
