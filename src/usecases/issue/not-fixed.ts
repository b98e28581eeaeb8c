import type { Answer, NotFixed } from '../../contract/answer';

/** A fix that was not made; nothing was changed. */
export const notFixed = (because: NotFixed): Answer<never> => ({ ok: false, problem: { code: 'not-fixed', because } });
