import { type FieldFound, answerFor } from './field-found';
import type { ProjectStyle } from '../project/project';
import { type FieldScope, type JiraField, fitsProject, isNumberField, namesOf, plainName } from './jira-field';

const messages = {
  what: 'story points',
  why: 'It is a number field with a usual name for story points.',
  byStyle: (style: ProjectStyle) => `It is the one of two fields for story points that ${style} projects use.`,
};

/**
 * Finds the field that holds story points where no board decides (E1): a number field of the site
 * or of the project that is named "Story Points" or "Story point estimate", by untranslated names
 * before translated ones (E2). Jira's own field of team-managed projects is known by its kind,
 * whatever it is called. Every Cloud site has that field and one for all other projects: where both
 * fit, the project's style decides between them (E8).
 */
export const findPointsField = (fields: readonly JiraField[], { projectId, style }: FieldScope = {}): FieldFound => {
  const numbers = fields.filter((field) => isNumberField(field) && fitsProject(field, projectId));
  const untranslated = numbers.filter(
    ({ schemaCustom, untranslatedName, name }) =>
      schemaCustom === teamManagedPoints || isPointsName(untranslatedName ?? name),
  );
  const named = untranslated.length > 0 ? untranslated : numbers.filter(({ name }) => isPointsName(name));
  const ofStyle = named.filter((field) => isTeamManaged(field) === (style === 'team-managed'));
  return style !== undefined && ofStyle.length > 0 && ofStyle.length < named.length
    ? answerFor(ofStyle, { ...messages, why: messages.byStyle(style) })
    : answerFor(named, messages);
};

/** Jira's own field of team-managed projects, or one that bears its name. */
const isTeamManaged = (field: JiraField): boolean =>
  field.schemaCustom === teamManagedPoints || namesOf(field).some((name) => estimateNames.has(name));

const teamManagedPoints = 'com.pyxis.greenhopper.jira:jsw-story-points';

const isPointsName = (name: string): boolean => pointsNames.has(plainName(name));

/** As Jira calls its own field of team-managed projects, by language. */
const estimateNames: ReadonlySet<string> = new Set([
  ...['story point estimate', 'story points estimate'],
  // German, French, Spanish, Portuguese, Japanese, Chinese.
  ...['story point schätzung', 'storypoint schätzung', 'schätzung der story points'],
  ...['estimation des story points', 'estimation du story point'],
  ...['estimación de puntos de historia', 'estimación de story points'],
  ...['pontos de história estimados', 'estimativa de story points'],
  ...['ストーリー ポイントの見積もり', 'ストーリー ポイント見積もり'],
  ...['故事点估算', '故事点预估', '故事點估算'],
]);

const pointsNames: ReadonlySet<string> = new Set([
  ...estimateNames,
  ...['story points', 'story point', 'storypoints'],
  // The same languages.
  ...['story punkte', 'storypunkte'],
  ...['points de story', 'points d’histoire', "points d'histoire"],
  ...['puntos de historia', 'puntos de la historia'],
  ...['pontos da história', 'pontos de história'],
  ...['ストーリー ポイント', 'ストーリーポイント'],
  ...['故事点', '故事点数', '故事點數', '故事點'],
]);
