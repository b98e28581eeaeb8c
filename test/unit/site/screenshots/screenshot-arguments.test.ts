import { readArguments, usage, widths } from '../../../site/screenshots/arguments';
import { allSurfaces } from '../../../site/surfaces/all-surfaces';

const read = (line: string) => readArguments(line.split(' '));

it('takes every surface, state, theme and width where nobody chooses', () => {
  expect(read('--out FOLDER')).toEqual({
    out: 'FOLDER',
    surfaces: allSurfaces.map(({ name }) => name),
    states: ['content', 'loading', 'problem', 'empty'],
    themes: ['light', 'dark'],
    widths: [1440, 1180, 1024, 390],
  });
});

it('takes fewer where somebody does', () => {
  expect(read('--out F --surface overview --site titanium --state problem --theme dark --width 390')).toEqual({
    out: 'F',
    surfaces: ['overview'],
    site: 'titanium',
    states: ['problem'],
    themes: ['dark'],
    widths: [390],
  });
});

it('says what is missing or unknown, with what there is', () => {
  expect(readArguments([])).toEqual({ wrong: `--out FOLDER is missing: where the pictures go. ${usage}` });
  expect(read('--out F --surface helth')).toEqual({
    wrong: `--surface takes one of ${allSurfaces.map(({ name }) => name).join(', ')}, not "helth".`,
  });
  expect(read('--out F --width 800')).toEqual({ wrong: `--width takes one of ${widths.join(', ')}, not "800".` });
  expect(read('--out F --site other')).toEqual({ wrong: '--site takes one of demo, titanium, not "other".' });
  expect(read('--out F --theme blue')).toEqual({ wrong: '--theme takes one of light, dark, not "blue".' });
  expect(read('--out F --state gone')).toEqual({
    wrong: '--state takes one of content, loading, problem, empty, not "gone".',
  });
  expect(read('--out F --colour red')).toEqual({
    wrong: expect.stringContaining("Unknown option '--colour'") as string,
  });
});
