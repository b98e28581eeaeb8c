import type { BacklogItem } from '../../../../src/domain/items/backlog-item';
import type { Finding } from '../../../../src/domain/readiness/check';
import { checkedItem } from '../../../../src/domain/readiness/checked-item';
import { type CheckId, allChecks } from '../../../../src/domain/readiness/checks/all-checks';
import type { ReadinessSettings } from '../../../../src/domain/readiness/readiness-settings';
import { defaultRules } from '../../../../src/domain/rules/default-rules';
import { parseText } from '../../../../src/domain/text/parse-text';
import { aBacklogItem, ofKind } from '../../../support/a-backlog-item';

/** What one rule says of an item, with the default settings unless told otherwise. */
export const verdictOf = (id: CheckId, item: BacklogItem, settings: Partial<ReadinessSettings> = {}): Finding => {
  const rule = allChecks.find((known) => known.id === id);
  if (!rule) throw new Error(`No rule ${id}`);
  return rule.judge(checkedItem(item, { ...defaultRules, ...settings }));
};

export const resultOf = (
  id: CheckId,
  item: BacklogItem,
  settings: Partial<ReadinessSettings> = {},
): Finding['result'] => verdictOf(id, item, settings).result;

/** An item of a kind with a description in any markup. */
export const described = (
  kind: BacklogItem['type']['kind'],
  description: unknown,
  summary = 'The export',
): BacklogItem => aBacklogItem({ type: ofKind(kind), summary, description: parseText(description) });
