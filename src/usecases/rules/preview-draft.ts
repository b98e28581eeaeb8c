import type { Answer } from '../../contract/answer';
import type { PreviewView } from '../../contract/rules-view';
import type { ProjectRef } from '../../domain/project/project';
import { effectiveRules } from '../../domain/rules/overrides';
import type { Projects } from '../../ports/project-ports';
import type { RulesStore, OverridesStore } from '../../ports/rules-ports';
import { unlessRefused } from '../../ports/source-failure';
import { readProjectRules } from '../project/rules-in-force';
import { type PreviewSources, previewRules } from './preview-rules';
import { siteLayer, projectLayer, type Checked } from './rules-layer';

export type DraftSources = PreviewSources & {
  /** As the viewer. */
  readonly projects: Projects;
  readonly rules: RulesStore;
  readonly overrides: OverridesStore;
};

/** A draft of the site's rules, and the project in which it is tried. */
export type PreviewSiteDraftRequest = { readonly rules: unknown; readonly projectKey: string };

/**
 * What saving a draft of the site's rules would change in one project, whose overrides stay above
 * it.
 * @throws SourceFailure
 */
export const previewSiteDraft = async (
  sources: DraftSources,
  { rules, projectKey }: PreviewSiteDraftRequest,
): Promise<Answer<PreviewView>> => {
  const checked = siteLayer(sources.rules).check(rules);
  if (!checked.ok) return invalid(checked);
  const [project, boards = []] = await Promise.all([
    sources.projects.read(projectKey),
    // Refused where the project is out of sight, which it says itself.
    unlessRefused(sources.visibleBoards.listOfProject(projectKey)),
  ]);
  if (project === undefined) return { ok: false, problem: { code: 'not-visible', what: 'project' } };
  const { rules: before, own } = await readProjectRules(sources, project.id);
  const after = effectiveRules(checked.content, own?.rules ?? {}).rules;
  return { ok: true, value: await previewRules(sources, { project, boards }, { before, after }) };
};

/** What saving a draft of a project's overrides would change in it. @throws SourceFailure */
export const previewProjectDraft = async (
  sources: DraftSources,
  project: ProjectRef,
  overrides: unknown,
): Promise<Answer<PreviewView>> => {
  const layer = await projectLayer(sources, project);
  const checked = layer.check(overrides);
  if (!checked.ok) return invalid(checked);
  const boards = await sources.visibleBoards.listOfProject(project.key);
  const before = layer.effective((await layer.store.readNewest())?.rules ?? layer.unsaved);
  const after = layer.effective(checked.content);
  return { ok: true, value: await previewRules(sources, { project, boards }, { before, after }) };
};

const invalid = ({ faults }: Extract<Checked<never>, { ok: false }>): Answer<never> => ({
  ok: false,
  problem: { code: 'not-previewed', faults },
});
