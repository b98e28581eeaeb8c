import { type FieldFound, answerFor } from './field-found';
import { type FieldScope, type JiraField, fitsProject, isNumberField, plainName } from './jira-field';

const messages = {
  what: 'story points',
  why: 'It is a number field with a usual name for story points.',
};

/**
 * Finds the field that holds story points where no board decides (E1): a number field of the site
 * or of the project that is named "Story Points" or "Story point estimate", by untranslated names
 * before translated ones (E2). Jira's own field of team-managed projects is known by its kind,
 * whatever it is called.
 */
export const findPointsField = (fields: readonly JiraField[], { projectId }: FieldScope = {}): FieldFound => {
  const numbers = fields.filter((field) => isNumberField(field) && fitsProject(field, projectId));
  const untranslated = numbers.filter(
    ({ schemaCustom, untranslatedName, name }) =>
      schemaCustom === teamManagedPoints || isPointsName(untranslatedName ?? name),
  );
  const named = untranslated.length > 0 ? untranslated : numbers.filter(({ name }) => isPointsName(name));
  return answerFor(named, messages);
};

const teamManagedPoints = 'com.pyxis.greenhopper.jira:jsw-story-points';

const isPointsName = (name: string): boolean => pointsNames.has(plainName(name));

const pointsNames: ReadonlySet<string> = new Set([
  ...['story points', 'story point', 'storypoints', 'story point estimate', 'story points estimate'],
  // German, French, Spanish, Portuguese, Japanese, Chinese: Jira translates the name of its own
  // field.
  ...['story punkte', 'storypunkte', 'story point schätzung', 'storypoint schätzung', 'schätzung der story points'],
  ...[
    'points de story',
    'points d’histoire',
    "points d'histoire",
    'estimation des story points',
    'estimation du story point',
  ],
  ...['puntos de historia', 'puntos de la historia', 'estimación de puntos de historia', 'estimación de story points'],
  ...['pontos da história', 'pontos de história', 'pontos de história estimados', 'estimativa de story points'],
  ...['ストーリー ポイント', 'ストーリーポイント', 'ストーリー ポイントの見積もり', 'ストーリー ポイント見積もり'],
  ...['故事点', '故事点数', '故事点估算', '故事点预估', '故事點數', '故事點', '故事點估算'],
]);
