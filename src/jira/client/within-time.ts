import type { WithinTime } from '../../ports/clock';
import { timeLeftMs } from './send';

/** Kept of the invocation's time for the answer to the person. */
const reserveMs = 2000;

/** What comes while Forge still leaves time to answer. What comes later is not waited for. */
export const withinTime: WithinTime = async (work) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeOver = new Promise<undefined>((resume) => {
    timer = setTimeout(() => resume(undefined), Math.max(0, timeLeftMs() - reserveMs));
  });
  try {
    return await Promise.race([work, timeOver]);
  } finally {
    clearTimeout(timer);
  }
};
