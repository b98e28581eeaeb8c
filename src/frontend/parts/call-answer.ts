import type { Answer, Problem } from '../../contract/answer';

/**
 * A resolver answers its problems as values; what is thrown here is Forge's own: a timeout, a lost
 * connection.
 */
export const answerOf = async <T>(from: () => Promise<Answer<T>>): Promise<Answer<T>> => {
  try {
    return await from();
  } catch (failure) {
    console.error('invoke', failure instanceof Error ? failure.message : typeof failure);
    return { ok: false, problem: lost };
  }
};

const lost: Problem = { code: 'unexpected' };

/** The problem stands for an answer that never came, not for one that a resolver gave. */
export const threw = (problem: Problem): boolean => problem === lost;
