/**
 * A share from 0 up to but not including 1, the same for the same seed and index: chance without a
 * sequence. As every period of every future has its own index, two questions about one history play
 * the same futures, so their answers never contradict each other (F4). SplitMix32 with the
 * constants of https://github.com/skeeto/hash-prospector.
 */
export const seededDraw = (seed: number, index: number): number => {
  let bits = (seed + Math.imul(index + 1, 0x9e3779b9)) | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x21f0aaad);
  bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97);
  return ((bits ^ (bits >>> 15)) >>> 0) / 2 ** 32;
};
