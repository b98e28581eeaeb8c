import { makeInvoke } from '@forge/bridge';
import type { AdminPageCalls, IssuePanelCalls, ProjectPageCalls } from '../contract/calls';

/* Every resolver call of every screen, by module. */

const panel = makeInvoke<IssuePanelCalls>();
const project = makeInvoke<ProjectPageCalls>();
const admin = makeInvoke<AdminPageCalls>();

export const loadIssue = () => panel('load');

export const insertCriteria = () => panel('insertCriteria');

export const setEstimate = (value: number) => panel('setEstimate', { value });

export const dismissHint = (rule: string, reason: string) => panel('dismissHint', { rule, reason });

export const restoreHint = (rule: string) => panel('restoreHint', { rule });

export const loadProject = (boardId?: number) => project('load', boardId === undefined ? {} : { boardId });

export const loadRules = () => admin('load');

export const saveRules = (basedOn: number, rules: unknown) => admin('save', { basedOn, rules });
