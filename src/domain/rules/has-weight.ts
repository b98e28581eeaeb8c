/** Whether anything counts: a mean without a weight has no value. */
export const hasWeight = (settings: readonly { readonly weight: number }[]): boolean =>
  settings.some(({ weight }) => weight > 0);
