import type { Answer } from '../contract/answer';
import type { ImportedView } from '../contract/rules-view';
import { compareRules } from '../domain/readiness/compare-rules';
import type { RulesLayer } from './rules-layer';

/** Reads exported rules for the editor and says what they would change; nothing is saved. */
export const readImport = async <T>(layer: RulesLayer<T>, text: string): Promise<Answer<ImportedView>> => {
  const read = layer.read(text);
  if (!read.ok) return { ok: false, problem: { code: 'not-imported', faults: read.faults } };
  const rules = layer.effective(read.content);
  const now = layer.effective((await layer.store.newest())?.rules ?? layer.unsaved);
  return { ok: true, value: { rules, own: layer.own(read.content), changes: compareRules(now, rules) } };
};
