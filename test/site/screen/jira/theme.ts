import { setGlobalTheme } from '@atlaskit/tokens/set-global-theme';

export type ColorMode = 'light' | 'dark';

const remembered = 'site-theme';

/** The theme of the address (`?theme=dark`), else the one chosen last, else light. */
export function chosenTheme(address: URL = new URL(window.location.href)): ColorMode {
  const asked = address.searchParams.get('theme') ?? localStorage.getItem(remembered);
  return asked === 'dark' ? 'dark' : 'light';
}

/** Shows the page in a theme and remembers it for the next page. */
export async function showTheme(mode: ColorMode): Promise<void> {
  localStorage.setItem(remembered, mode);
  await setGlobalTheme(themeOf(mode));
}

/** The theme as `view.getContext()` and the event `FORGE_CORE_THEME_CHANGED` give it. */
export function themeOf(colorMode: ColorMode) {
  return {
    colorMode,
    light: 'light',
    dark: 'dark',
    spacing: 'spacing',
    shape: 'shape',
    typography: 'typography',
  } as const;
}
