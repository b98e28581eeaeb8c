import type { AdminPageCalls } from '../contract/module-calls';
import { resolverOf } from './key';
import { siteRulesKeys } from './keys/rules-keys';

/** The resolver of the administration of the site’s rules. */
export const adminPage = resolverOf<AdminPageCalls>('admin-page', siteRulesKeys);
