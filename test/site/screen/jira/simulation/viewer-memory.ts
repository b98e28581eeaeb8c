const remembered = 'site-viewer';

/**
 * As whom this window looks where its address does not say (`?as=`): as it did last, a new window
 * as the last one did. Undefined where nobody was ever chosen.
 */
export function rememberedViewer(): string | undefined {
  return sessionStorage.getItem(remembered) ?? localStorage.getItem(remembered) ?? undefined;
}

/** Looks as this person from now on. */
export function rememberViewer(accountId: string): void {
  sessionStorage.setItem(remembered, accountId);
  localStorage.setItem(remembered, accountId);
}

/** For a person whom this site does not have, as after a start with other data. */
export function forgetViewer(): void {
  sessionStorage.removeItem(remembered);
  localStorage.removeItem(remembered);
}
