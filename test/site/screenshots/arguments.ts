import { parseArgs } from 'node:util';
import { firstLineOf } from '../command';
import { allSurfaces } from '../surfaces/all-surfaces';
import { states, type SurfaceState } from '../surfaces/surface';
import { surfaceSites, type SurfaceSiteName } from '../surfaces/site-names';

export const themes = ['light', 'dark'] as const;

export type Theme = (typeof themes)[number];

/** The widths of the window in pixels, the widest first. */
export const widths = [1440, 1180, 1024, 390] as const;

export type Width = (typeof widths)[number];

/** Of each, all where nobody chose. */
export type ScreenshotArguments = {
  readonly out: string;
  readonly surfaces: readonly string[];
  /** Undefined: all that are there. */
  readonly site?: SurfaceSiteName;
  readonly states: readonly SurfaceState[];
  readonly themes: readonly Theme[];
  readonly widths: readonly Width[];
};

export const usage =
  'usage: npm run screenshots -- --out FOLDER [--surface NAME] [--site demo|titanium] [--state NAME] [--theme light|dark] [--width N]';

/** The command line as typed, or one line that says what is wrong with it. */
export const readArguments = (argv: readonly string[]): ScreenshotArguments | { readonly wrong: string } => {
  try {
    const { out, surface, site, state, theme, width } = parseArgs({ args: [...argv], options }).values;
    if (out === undefined || out === '') return { wrong: `--out FOLDER is missing: where the pictures go. ${usage}` };
    const names = allSurfaces.map(({ name }) => name);
    const wrong =
      unknown('--surface', surface, names) ??
      unknown('--site', site, surfaceSites) ??
      unknown('--state', state, states) ??
      unknown('--theme', theme, themes) ??
      unknown('--width', width, widths.map(String));
    if (wrong !== undefined) return { wrong };
    const chosenSite = surfaceSites.find((one) => one === site);
    return {
      out,
      surfaces: chosen(names, surface),
      ...(chosenSite === undefined ? {} : { site: chosenSite }),
      states: chosen(states, state),
      themes: chosen(themes, theme),
      widths: width === undefined ? widths : widths.filter((one) => String(one) === width),
    };
  } catch (failure) {
    return { wrong: `${firstLineOf(failure)} ${usage}` };
  }
};

const options = {
  out: { type: 'string' },
  surface: { type: 'string' },
  site: { type: 'string' },
  state: { type: 'string' },
  theme: { type: 'string' },
  width: { type: 'string' },
} as const;

const unknown = (option: string, typed: string | undefined, known: readonly string[]): string | undefined =>
  typed === undefined || known.includes(typed)
    ? undefined
    : `${option} takes one of ${known.join(', ')}, not "${typed}".`;

const chosen = <T extends string>(all: readonly T[], one: string | undefined): readonly T[] =>
  one === undefined ? all : all.filter((each) => each === one);
