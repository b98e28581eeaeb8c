import type { BacklogItem } from '../../../src/domain/backlog/backlog-item';
import { catalogue, type RuleId } from '../../../src/domain/readiness/catalogue';
import { defaultRules } from '../../../src/domain/readiness/default-rules';
import type { Verdict } from '../../../src/domain/readiness/rule';
import type { RuleSettings } from '../../../src/domain/readiness/rule-settings';
import { subjectOf } from '../../../src/domain/readiness/subject';
import { readText } from '../../../src/domain/text/read-text';
import { aBacklogItem, ofKind } from '../../support/a-backlog-item';

/** What one rule says of an item, with the default settings unless told otherwise. */
export const verdictOf = (id: RuleId, item: BacklogItem, settings: Partial<RuleSettings> = {}): Verdict => {
  const rule = catalogue.find((known) => known.id === id);
  if (!rule) throw new Error(`No rule ${id}`);
  return rule.check(subjectOf(item, { ...defaultRules, ...settings }));
};

export const resultOf = (id: RuleId, item: BacklogItem, settings: Partial<RuleSettings> = {}): Verdict['result'] =>
  verdictOf(id, item, settings).result;

/** An item of a kind with a description in any markup. */
export const described = (
  kind: BacklogItem['type']['kind'],
  description: unknown,
  summary = 'The export',
): BacklogItem => aBacklogItem({ type: ofKind(kind), summary, description: readText(description) });
