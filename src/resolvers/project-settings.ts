import type { ProjectSettingsCalls } from '../contract/module-calls';
import { resolverOf } from './key';
import { projectRulesKeys } from './keys/rules-keys';

/** The resolver of the settings of one project. */
export const projectSettings = resolverOf<ProjectSettingsCalls>('project-settings', projectRulesKeys);
