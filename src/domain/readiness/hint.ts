import type { Finding } from './readiness';

/** A hint that has something to say: a person may dismiss it with a reason. */
export const isHint = ({ hint, result }: Finding): boolean => hint && result === 'fail';
