import type { RulesView } from '../contract/rules-view';
import { catalogue } from '../domain/readiness/catalogue';
import type { RulesStore } from './ports';
import { rulesInForce, type RulesInForce } from './rules-in-force';

/** The rules in force with the words of every check. */
export const showRules = async (store: Pick<RulesStore, 'newest'>): Promise<RulesView> =>
  withWords(await rulesInForce(store));

export const withWords = (inForce: RulesInForce): RulesView => ({
  ...inForce,
  checks: catalogue.map(({ id, title, why }) => ({ id, title, why })),
});
