/**
 * What we use of `@forge/api`, from the files that hold it. Its index also loads translations, web triggers and their lodash, which Forge's bundler
 * cannot leave out: 92 KiB in the bundle of the functions. (`@forge/events` loads that index as well.)
 */
export { getFetchAPI } from '@forge/api/out/api/fetch';
export { getAppContext } from '@forge/api/out/api/runtime';
export { route, type Route } from '@forge/api/out/safeUrl';
export type { APIResponse } from '@forge/api';
