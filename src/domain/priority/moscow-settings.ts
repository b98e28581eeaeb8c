/** In their order (P6). */
export const moscowCategories = ['must', 'should', 'could', 'wont'] as const;
export type MoscowCategory = (typeof moscowCategories)[number];

/** As people read them. */
export const moscowNames: Readonly<Record<MoscowCategory, string>> = {
  must: 'Must have',
  should: 'Should have',
  could: 'Good to have',
  wont: 'Won’t have now',
};

/** Below the last it is "won't have now". 100 ≥ must ≥ should ≥ could ≥ 0. */
export type MoscowThresholds = Readonly<Record<Exclude<MoscowCategory, 'wont'>, number>>;

/** How items are told apart by MoSCoW; administered. */
export type MoscowSettings = {
  /** Scores from what Jira knows from which each category is proposed. */
  readonly proposeFrom: MoscowThresholds;
  /** The same for scores by WSJF, RICE or ICE, where 50 is the value that is set to score it. */
  readonly proposeFromFormula: MoscowThresholds;
  /**
   * The words by which an option of the mapped field or a label names a category. The first one is
   * written as a label, with "-" for blanks.
   */
  readonly words: Readonly<Record<MoscowCategory, readonly string[]>>;
  /** Percent of the forecast capacity that must-haves may take (P6). */
  readonly mostMustHaves: number;
};

/**
 * A category is proposed from what a priority brings by itself: the highest one makes a must-have,
 * High a should-have, Low a good-to-have. Whatever else adds up to as much does the same. Age and
 * activity bring 1 to 4 points more, so that hardly an item stands on a threshold. Must-haves
 * within 60 % of the capacity is what DSDM, where MoSCoW comes from, asks for.
 */
export const moscowDefaults: MoscowSettings = {
  proposeFrom: { must: 40, should: 30, could: 10 },
  proposeFromFormula: { must: 60, should: 45, could: 20 },
  words: {
    must: ['Must have', 'Must'],
    should: ['Should have', 'Should'],
    could: ['Good to have', 'Could have', 'Nice to have', 'Could'],
    wont: ["Won't have now", "Won't have", "Won't", 'Would have'],
  },
  mostMustHaves: 60,
};
