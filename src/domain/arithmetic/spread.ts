/** A text's place among so many, from 0: the same for the same text, any texts spread evenly. */
export const spread = (text: string, places: number): number => {
  let sum = 0;
  for (let index = 0; index < text.length; index += 1) sum = (sum * 31 + text.charCodeAt(index)) >>> 0;
  return sum % places;
};
