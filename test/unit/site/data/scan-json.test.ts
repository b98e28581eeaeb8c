import fc from 'fast-check';
import { scanJson } from '../../../site/data/scan-json';

describe('scanning JSON', () => {
  it('finds every text valid that JSON.parse accepts, in any layout', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 1, 4), (value, indent) => {
        expect(scanJson(JSON.stringify(value, null, indent)).kind).toBe('valid');
      }),
    );
  });

  it('finds a fault wherever JSON.parse does, and only there', () => {
    const broken = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom(',', '}', ']', '"', ':', ' x', ''))
      .map(([text, at, sign]) => {
        const index = at % (text.length + 1);
        return text.slice(0, index) + sign + text.slice(index + 1);
      });
    fc.assert(
      fc.property(broken, (text) => {
        let parses = true;
        try {
          JSON.parse(text);
        } catch {
          parses = false;
        }
        expect(scanJson(text).kind).toBe(parses ? 'valid' : 'fault');
      }),
      { numRuns: 500 },
    );
  });

  it('names the line on which each element of the top array begins', () => {
    expect(scanJson('[\n 1,\n\n [2, [3]], {\n "a": [4]}\n]')).toEqual({ kind: 'valid', elementLines: [2, 4, 4] });
  });
});
