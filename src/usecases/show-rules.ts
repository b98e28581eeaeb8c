import type { RulesView } from '../contract/rules-view';
import type { RulesLayer } from './rules-layer';

/** The rules in force with the words of every check and where each value comes from. */
export const showRules = async <T>(layer: RulesLayer<T>): Promise<RulesView> => layer.view(await layer.store.newest());
