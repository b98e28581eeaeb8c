import type { Site } from '../../../site/open-site';

/** Every key of the app's storage with its value. */
export const everythingStored = (site: Pick<Site, 'kvs'>): readonly (readonly [string, unknown])[] =>
  site.kvs.keys().map((key) => {
    const { body } = site.kvs.handle('/api/v1/get', { key });
    const value: unknown = typeof body === 'object' && body !== null && 'value' in body ? body.value : undefined;
    return [key, value];
  });
