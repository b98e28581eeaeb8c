import type { Answer, Problem } from '../../contract/answer';

/** A call of a resolver key. */
export type Call<T> = () => Promise<Answer<T>>;

/**
 * The answer of a call. A resolver answers its problems as values; what is thrown here is Forge's
 * own: a timeout, a lost connection.
 */
export const callAnswer = async <T>(call: Call<T>): Promise<Answer<T>> => {
  try {
    return await call();
  } catch (failure) {
    console.error('invoke', failure instanceof Error ? failure.message : typeof failure);
    return { ok: false, problem: lostAnswer };
  }
};

const lostAnswer: Problem = { code: 'unexpected' };

/** The answer never came; a resolver's own problem, even with the same code, is none of these. */
export const isLostAnswer = (problem: Problem): boolean => problem === lostAnswer;
