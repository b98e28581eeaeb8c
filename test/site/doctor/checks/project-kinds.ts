import { quantity } from '../../../../src/domain/wording/number';
import { type Check, holdsIf } from '../check';
import type { ExaminedProject } from '../examined-site';

const types = ['software', 'service_desk', 'business'];
const styles = ['classic', 'next-gen'];

/** The kinds that the app was tried on; others, such as discovery, are told. */
export const projectKinds: Check = {
  assumed: 'A project is one of software, service or business, company-managed or team-managed',
  consequence: 'The app has not been tried in a project of such a kind.',
  look: ({ project, projects }) => {
    const kinds = new Map<string, number>();
    for (const one of projects) kinds.set(kindOf(one), (kinds.get(kindOf(one)) ?? 0) + 1);
    const all = [...kinds].map(([kind, count]) => `${count} ${kind}`).join(', ');
    const { projectTypeKey = '', style = '' } = project;
    const known = types.includes(projectTypeKey) && styles.includes(style);
    return Promise.resolve(
      holdsIf(
        known,
        `${project.key} is ${kindOf(project)}; of the first ${quantity(projects.length, 'project')}: ${all}`,
      ),
    );
  },
};

const kindOf = ({ projectTypeKey = 'of no kind', style }: ExaminedProject): string => {
  const managed = style === 'next-gen' ? 'team-managed' : style === 'classic' ? 'company-managed' : (style ?? '');
  return `${managed} ${projectTypeKey}`.trim();
};
