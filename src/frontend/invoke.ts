import { makeInvoke } from '@forge/bridge';
import type { AdminPageCalls, IssuePanelCalls, ProjectPageCalls, ProjectSettingsCalls } from '../contract/module-calls';

/* How each module's screens call its resolver: `invokeProjectPage('velocity', { boardId })`. */

export const invokeIssuePanel = makeInvoke<IssuePanelCalls>();

/** The right column's resolver has the panel's keys too: the parts of the panel call them there. */

export const invokeProjectPage = makeInvoke<ProjectPageCalls>();

export const invokeAdminPage = makeInvoke<AdminPageCalls>();

export const invokeProjectSettings = makeInvoke<ProjectSettingsCalls>();
