import type { ProjectChoices } from '../../contract/rules-view';
import type { ProjectSearch } from '../../ports/project-ports';

/** As the viewer. */
export type FindProjectsSources = { readonly projectSearch: ProjectSearch };

/**
 * Projects in which a draft of the rules can be tried: those that the viewer browses and whose key
 * or name holds the text, by name. @throws SourceFailure
 */
export const findProjects = ({ projectSearch }: FindProjectsSources, text: string): Promise<ProjectChoices> =>
  projectSearch.find(text.trim());
