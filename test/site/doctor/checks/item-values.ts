import { asList, asObject, textMember } from '../../jira/json-values';
import { type Check, holdsIf, notSeen } from '../check';

/** Values that other interfaces of Jira give in another form. */
export const itemValues: readonly Check[] = [
  {
    assumed: 'A search gives descriptions as documents (ADF)',
    consequence: 'Descriptions are read as wiki text or Markdown: headings and lists may be missed.',
    look: async ({ reads }) => {
      const texts = (await reads.recent()).map(({ fields }) => fields['description'] ?? undefined);
      const given = texts.filter((text) => text !== undefined);
      if (given.length === 0) return notSeen(`none of the ${texts.length} items that changed last has one`);
      const documents = given.filter((text) => asObject(text)?.['type'] === 'doc');
      return holdsIf(documents.length === given.length, `${documents.length} of ${given.length} are`);
    },
  },
  {
    assumed: 'The Sprint field holds objects with an id and a state',
    consequence: 'Items look as if they were in no sprint.',
    look: async ({ reads }) => {
      const { sprint = '' } = await reads.fieldIds();
      const values = (await reads.recent()).flatMap(({ fields }) => asList(fields[sprint]));
      if (values.length === 0) return notSeen('none of the items that changed last is in a sprint');
      const known = values.filter(
        (value) => typeof asObject(value)?.['id'] === 'number' && textMember(value, 'state') !== undefined,
      );
      return holdsIf(known.length === values.length, `${known.length} of ${values.length} values do`);
    },
  },
];
