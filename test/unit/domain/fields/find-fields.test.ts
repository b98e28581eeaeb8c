import { findBoardField } from '../../../../src/domain/fields/find-board-field';
import { findChecklistField } from '../../../../src/domain/fields/find-checklist-field';
import { findChosenField } from '../../../../src/domain/fields/find-chosen-field';
import { findCriteriaField } from '../../../../src/domain/fields/find-criteria-field';
import { findPointsField } from '../../../../src/domain/fields/find-points-field';
import type { JiraField } from '../../../../src/domain/fields/jira-field';
import { findFlaggedField, findSprintField, findRankField } from '../../../../src/domain/fields/find-software-fields';
import { aJiraField, aTextField } from '../../../support/a-jira-field';

const storyPoints = aJiraField();

const storyPointEstimate = aJiraField({
  id: 'customfield_10016',
  name: 'Story point estimate',
  schemaCustom: 'com.pyxis.greenhopper.jira:jsw-story-points',
});

describe('the story points field', () => {
  it('E1: is the one that the board estimates by, whatever it is called', () => {
    const effort = aJiraField({ id: 'customfield_10099', name: 'Effort' });
    expect(findBoardField([storyPoints, effort], 'customfield_10099')).toEqual({
      kind: 'found',
      id: 'customfield_10099',
      name: 'Effort',
      why: 'The board estimates by this field.',
    });
  });

  it('E1: is not replaced by another where the board’s own is gone', () => {
    expect(findBoardField([storyPoints], 'customfield_10099')).toMatchObject({ kind: 'none' });
  });

  it('E2: several that fit are reported, not chosen from', () => {
    expect(findPointsField([storyPoints, storyPointEstimate])).toEqual({
      kind: 'several',
      candidates: [
        { id: 'customfield_10028', name: 'Story Points' },
        { id: 'customfield_10016', name: 'Story point estimate' },
      ],
      why: 'Several fields may be the story points field: "Story Points" (customfield_10028), "Story point estimate" (customfield_10016). Choose one.',
    });
  });

  it.each([
    ['company-managed', 'customfield_10028'],
    ['team-managed', 'customfield_10016'],
  ] as const)('E8: a %s project reads the one of the two that is its own', (style, id) => {
    for (const both of [
      [storyPoints, storyPointEstimate],
      [storyPointEstimate, storyPoints],
      [aJiraField({ name: 'Storypunkte', untranslatedName: 'Story Points' }), storyPointEstimate],
      [storyPoints, aJiraField({ id: 'customfield_10016', name: 'Story point estimate' })],
      [storyPoints, { ...storyPointEstimate, name: 'Estimación de puntos de historia' }],
    ])
      expect(findPointsField(both, { style })).toMatchObject({ kind: 'found', id });
  });

  it('E8, E2: two of one name remain a question, and the only one is taken whatever its style', () => {
    const twin = aJiraField({ id: 'customfield_10029' });
    expect(findPointsField([storyPoints, twin], { style: 'company-managed' })).toMatchObject({ kind: 'several' });
    expect(findPointsField([storyPoints, twin, storyPointEstimate], { style: 'company-managed' })).toMatchObject({
      kind: 'several',
      candidates: [{ id: 'customfield_10028' }, { id: 'customfield_10029' }],
    });
    expect(findPointsField([storyPointEstimate], { style: 'company-managed' })).toMatchObject({ kind: 'found' });
    expect(findPointsField([storyPoints], { style: 'team-managed' })).toMatchObject({ kind: 'found' });
  });

  it('E2: goes by the untranslated name first, in any case', () => {
    const translated = aJiraField({ name: '故事点', untranslatedName: 'STORY POINTS' });
    const decoy = aJiraField({ id: 'customfield_1', name: 'Story Points', untranslatedName: 'Effort (old)' });
    expect(findPointsField([decoy, translated])).toMatchObject({ kind: 'found', id: 'customfield_10028' });
    expect(findPointsField([decoy])).toMatchObject({ kind: 'found', id: 'customfield_1' });
  });

  it('E2: has to be numeric', () => {
    expect(findPointsField([aJiraField({ schemaType: 'option' }), aTextField('Story Points')]).kind).toBe('none');
  });

  it('E2: has to belong to the site or to the project', () => {
    const other = aJiraField({ id: 'customfield_2', scopeProjectId: '10002' });
    expect(findPointsField([storyPoints, other], { projectId: '10001' })).toMatchObject({ id: 'customfield_10028' });
    expect(findPointsField([other], { projectId: '10002' })).toMatchObject({ id: 'customfield_2' });
    expect(findPointsField([other]).kind).toBe('none');
  });

  it('is known by its kind in team-managed projects, whatever its translated name', () => {
    expect(findPointsField([{ ...storyPointEstimate, name: 'Arvio' }])).toMatchObject({ id: 'customfield_10016' });
  });

  it.each([
    'Original story points',
    'Actual Story Points',
    'Σ Story Points',
    'Business Value',
    'Estimate',
    '# of Sprints',
  ])('"%s" is none', (name) => {
    expect(findPointsField([aJiraField({ name })]).kind).toBe('none');
  });
});

describe('the fields of Jira Software', () => {
  it('are known by kind: a field that is only called Sprint is none', () => {
    const real = aJiraField({
      id: 'customfield_7',
      name: '冲刺',
      schemaCustom: 'com.pyxis.greenhopper.jira:gh-sprint',
    });
    expect(findSprintField([aTextField('Sprint'), real])).toMatchObject({ kind: 'found', id: 'customfield_7' });
    expect(findSprintField([aTextField('Sprint')])).toEqual({
      kind: 'none',
      why: 'No Sprint field was found on this site.',
    });
  });

  describe('the flag', () => {
    const checkboxes = (id: string, name: string, told: Partial<JiraField> = {}) =>
      aJiraField({
        ...{ id, name, schemaType: 'array' },
        schemaCustom: 'com.atlassian.jira.plugin.system.customfieldtypes:multicheckboxes',
        ...told,
      });

    it.each([
      ['by its name', [checkboxes('1', 'Flagged'), checkboxes('2', 'Hadoop Flags'), checkboxes('3', 'Flags')], '1'],
      ['by its untranslated name', [checkboxes('1', 'Markerad', { untranslatedName: 'Flagged' })], '1'],
      ['by a translated name', [checkboxes('1', 'Gekennzeichnet')], '1'],
      ['by the English name first', [checkboxes('1', 'Markiert'), checkboxes('2', 'Flagged')], '2'],
      [
        'in the project',
        [checkboxes('1', 'Flagged', { scopeProjectId: '9' }), checkboxes('2', 'Flagged', { scopeProjectId: '10' })],
        '2',
      ],
    ])('is found %s', (_, fields, id) => {
      expect(findFlaggedField(fields, { projectId: '10' })).toMatchObject({ kind: 'found', id });
    });

    it.each([
      ['a text of that name', [aTextField('Flagged')], 'none'],
      ['checkboxes of another name', [checkboxes('1', 'Flags'), checkboxes('2', 'Feature flagged')], 'none'],
      ['two of that name', [checkboxes('1', 'Flagged'), checkboxes('2', 'flagged')], 'several'],
    ])('is not %s', (_, fields, kind) => {
      expect(findFlaggedField(fields).kind).toBe(kind);
    });
  });

  it('among several ranks takes the one named Rank, and reports several where none is', () => {
    const rank = (id: string, name: string) =>
      aJiraField({ id, name, schemaType: 'any', schemaCustom: 'com.pyxis.greenhopper.jira:gh-lexo-rank' });
    expect(findRankField([rank('1', 'Product Rank'), rank('2', 'Rank')])).toMatchObject({ id: '2' });
    expect(findRankField([rank('1', 'Product Rank'), rank('3', 'Support Rank')]).kind).toBe('several');
  });
});

describe('the acceptance criteria field (A1)', () => {
  it.each([
    'Acceptance Criteria',
    'Acceptance criteria:',
    'ACCEPTANCE-CRITERIA',
    '✅ Acceptance Criteria (Gherkin)',
    'Story acceptance criteria',
    'Akzeptanzkriterien',
    'Critères d’acceptation',
    'Criterios de aceptación',
    'Critérios de aceitação',
    '受け入れ基準',
    '验收标准',
  ])('is found by the name "%s"', (name) => {
    expect(findCriteriaField([aTextField('Release notes'), aTextField(name, { id: 'customfield_9' })])).toMatchObject({
      kind: 'found',
      id: 'customfield_9',
    });
  });

  it.each([
    'Acceptance criteria reviewed by',
    'Acceptance Criteria Status',
    'Acceptance',
    'Definition of Done',
    'Exit criteria',
  ])('A9: is not "%s"', (name) => {
    expect(findCriteriaField([aTextField(name)]).kind).toBe('none');
  });

  it('has to hold text', () => {
    expect(findCriteriaField([aJiraField({ name: 'Acceptance criteria', schemaType: 'option' })]).kind).toBe('none');
  });

  it('takes the very name before a longer one, the project’s own before the site’s, and reports what is left', () => {
    const site = aTextField('Acceptance Criteria', { id: '1' });
    const longer = aTextField('Bug acceptance criteria', { id: '2' });
    const own = aTextField('Acceptance Criteria', { id: '3', scopeProjectId: '10001' });
    expect(findCriteriaField([longer, site])).toMatchObject({ id: '1' });
    expect(findCriteriaField([longer, site, own], { projectId: '10001' })).toMatchObject({ id: '3' });
    expect(findCriteriaField([site, { ...site, id: '4' }]).kind).toBe('several');
  });
});

describe('the field of a checklist app (A1)', () => {
  it.each(['Checklist', 'Checklist Text', 'Smart Checklist', 'Checkliste'])('is found by the name "%s"', (name) => {
    expect(findChecklistField([aTextField(name)])).toMatchObject({ kind: 'found', name });
  });

  it.each(['Checklist Progress', 'Checklist Completed', 'Cloud First Checklist attached'])('is not "%s"', (name) => {
    expect(findChecklistField([aTextField(name)]).kind).toBe('none');
  });
});

describe('a field that an administrator has chosen', () => {
  const size = aJiraField({ id: 'customfield_7', name: 'T-shirt size', schemaType: 'option' });

  it('is read whatever it is called, a single choice too (E5)', () => {
    expect(findChosenField('estimate', [storyPoints, size], { choice: 'customfield_7' })).toMatchObject({
      kind: 'found',
      name: 'T-shirt size',
    });
  });

  it('is never replaced by one that would have been found by itself', () => {
    expect(findChosenField('estimate', [storyPoints], { choice: 'customfield_7' })).toMatchObject({
      kind: 'gone',
      id: 'customfield_7',
    });
  });

  it('is left to be found by itself where nobody has chosen (E2)', () => {
    expect(findChosenField('estimate', [storyPoints, size], { choice: 'automatic' })).toMatchObject({
      id: 'customfield_10028',
    });
  });
});
