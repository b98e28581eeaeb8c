import {
  type PrioritisingUse,
  automatic,
  prioritisingUses,
  isFieldChoice,
} from '../../../../src/domain/fields/field-use';
import { findChosenField, fieldsToChoose } from '../../../../src/domain/fields/find-chosen-field';
import { aJiraField, aTextField } from '../../../support/a-jira-field';

const find = (use: PrioritisingUse, ...fields: Parameters<typeof findChosenField>[1]) =>
  findChosenField(use, fields, { choice: automatic, projectId: '10001' });

const option = (name: string) => aJiraField({ id: 'customfield_1', name, schemaType: 'option' });

describe('fields for prioritising are found by the names that are usual for them (P1, E2)', () => {
  it.each<[PrioritisingUse, string]>([
    ['businessValue', 'Business Value'],
    ['businessValue', 'User-business value'],
    ['timeCriticality', 'Time Criticality'],
    ['riskOpportunity', 'Risk Reduction/Opportunity Enablement'],
    ['riskOpportunity', 'RR/OE'],
    ['jobSize', 'Job size'],
    ['reach', 'Reach'],
    ['impact', 'Impact'],
    ['confidence', 'Confidence'],
    ['effort', 'Effort'],
    ['ease', 'Ease'],
  ])('%s: "%s"', (use, name) => {
    expect(find(use, aJiraField({ id: 'customfield_7', name }), aTextField(name))).toMatchObject({
      kind: 'found',
      id: 'customfield_7',
    });
  });

  it.each<[PrioritisingUse, string]>([
    ['impact', 'Customer impact on revenue'],
    ['reach', 'Reached out'],
    ['businessValue', 'Story Points'],
  ])('%s: "%s" is none', (use, name) => {
    expect(find(use, aJiraField({ name })).kind).toBe('none');
  });

  it('a single choice is no number, and the one for MoSCoW is no number field', () => {
    expect(find('impact', option('Impact')).kind).toBe('none');
    expect(find('moscow', option('MoSCoW priority'))).toMatchObject({ kind: 'found', id: 'customfield_1' });
    expect(find('moscow', aJiraField({ name: 'MoSCoW' })).kind).toBe('none');
  });

  it('of several that fit none is taken', () => {
    const two = [
      aJiraField({ id: 'customfield_1', name: 'Impact' }),
      aJiraField({ id: 'customfield_2', name: 'impact' }),
    ];
    expect(find('impact', ...two)).toMatchObject({ kind: 'several', candidates: [{}, {}] });
  });

  it('another project’s own field is not taken', () => {
    expect(find('ease', aJiraField({ name: 'Ease', scopeProjectId: '10009' })).kind).toBe('none');
  });
});

describe('fields for prioritising can be chosen', () => {
  it('from every number of the site; for MoSCoW from every single choice', () => {
    const fields = [aJiraField({ id: 'customfield_1', name: 'Worth' }), { ...option('Urgency'), id: 'customfield_2' }];
    for (const use of prioritisingUses) {
      expect(fieldsToChoose(use, fields, undefined).map(({ id }) => id)).toEqual([
        use === 'moscow' ? 'customfield_2' : 'customfield_1',
      ]);
      expect(isFieldChoice(use, 'customfield_1')).toBe(true);
      expect(isFieldChoice(use, 'timeoriginalestimate')).toBe(false);
    }
  });

  it('one that is gone is said to be gone, in words', () => {
    expect(findChosenField('businessValue', [], { choice: 'customfield_9' })).toMatchObject({
      kind: 'gone',
      why: expect.stringContaining('The field that was chosen for business value (customfield_9) is gone') as unknown,
    });
  });
});
