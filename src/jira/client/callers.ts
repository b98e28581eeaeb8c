import api from '@forge/api';
import type { Caller } from './request';

/** Jira as the person of this invocation sees it (J4). */
export const asUser: Caller = (route, init) => api.asUser().requestJira(route, init);

/** Jira as the app sees it: for what is stored for everybody, never for what a person is shown. */
export const asApp: Caller = (route, init) => api.asApp().requestJira(route, init);
