/** What administrators map fields to: the inputs of WSJF, RICE and ICE (P1), and MoSCoW (P6). */
export const prioritisingUses = [
  'businessValue',
  'timeCriticality',
  'riskOpportunity',
  'jobSize',
  'reach',
  'impact',
  'confidence',
  'effort',
  'ease',
  'moscow',
] as const;

export type PrioritisingUse = (typeof prioritisingUses)[number];

/** What administrators may choose a field for. */
export const fieldUses = ['estimate', 'acceptanceCriteria', 'checklist', ...prioritisingUses] as const;

export type FieldUse = (typeof fieldUses)[number];

/** By use the id of the field that was chosen, or `automatic`. */
export type FieldChoices = Readonly<Record<FieldUse, string>>;

/** No field was chosen: it is found by its usual name. */
export const automatic = 'automatic';

/** A value for every use. */
export const byUse = <Value>(valueFor: (use: FieldUse) => Value): Readonly<Record<FieldUse, Value>> => ({
  estimate: valueFor('estimate'),
  acceptanceCriteria: valueFor('acceptanceCriteria'),
  checklist: valueFor('checklist'),
  businessValue: valueFor('businessValue'),
  timeCriticality: valueFor('timeCriticality'),
  riskOpportunity: valueFor('riskOpportunity'),
  jobSize: valueFor('jobSize'),
  reach: valueFor('reach'),
  impact: valueFor('impact'),
  confidence: valueFor('confidence'),
  effort: valueFor('effort'),
  ease: valueFor('ease'),
  moscow: valueFor('moscow'),
});

/** Jira's own field for time estimates, in seconds; the same on every site. */
export const originalEstimate = { id: 'timeoriginalestimate', name: 'Original estimate' } as const;

/** Whether a text may be saved as a choice (R7); the site need not have the field. */
export const isFieldChoice = (use: FieldUse, choice: string): boolean =>
  choice === automatic ||
  /^customfield_\d{1,12}$/.test(choice) ||
  (use === 'estimate' && choice === originalEstimate.id);

/** What a field is used for, as a person reads it. */
export const fieldUseNames = {
  estimate: 'Estimate',
  acceptanceCriteria: 'Acceptance criteria',
  checklist: 'Checklist',
  businessValue: 'Business value',
  timeCriticality: 'Time criticality',
  riskOpportunity: 'Risk or opportunity',
  jobSize: 'Job size',
  reach: 'Reach',
  impact: 'Impact',
  confidence: 'Confidence',
  effort: 'Effort',
  ease: 'Ease',
  moscow: 'MoSCoW',
} as const satisfies Readonly<Record<FieldUse, string>>;

/** What a field holds, inside a sentence: "estimates", "business value", "MoSCoW". */
export const fieldUseName = (use: FieldUse): string => {
  switch (use) {
    case 'estimate':
    case 'checklist':
      return `${fieldUseNames[use].toLowerCase()}s`;
    case 'moscow':
      return fieldUseNames[use];
    default:
      return fieldUseNames[use].toLowerCase();
  }
};
