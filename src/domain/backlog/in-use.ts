/** A board is in use for so many days after its project page was opened (J13). */
const inUseDays = 14;

/**
 * Whether a board is in use, so that it is worth points while nobody looks. `openedOn`: the day on
 * which its project page was last opened; a board of which that is not known is taken to be in use.
 */
export const isInUse = ({ openedOn }: { readonly openedOn?: number | undefined }, today: number): boolean =>
  openedOn === undefined || today - openedOn <= inUseDays;
