import { type Check, broken, holds, notSeen } from '../check';

/** E2: the names that fields are found by are those in which they were made. */
export const translatedNames: Check = {
  assumed: 'Where a field’s name is translated, Jira gives the untranslated one besides',
  consequence: 'Fields are found by the names of six languages only; another language hides them.',
  look: async ({ reads, person }) => {
    const own = (await reads.fields()).filter(({ custom }) => custom);
    const given = own.filter(({ untranslatedName }) => untranslatedName !== undefined);
    const differing = given.filter(({ name, untranslatedName }) => name !== untranslatedName);
    const language = person.locale ?? 'an unknown language';
    const seen = `asked in ${language}: ${given.length} of ${own.length} custom fields have one, ${differing.length} differ`;
    if (given.length > 0) return holds(seen);
    return language.startsWith('en') || own.length === 0 ? notSeen(seen) : broken(seen);
  },
};
