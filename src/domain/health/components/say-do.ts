import { meanSayDo } from '../../sprints/sprint-say-do';
import { component } from './component';

const messages = {
  noCommitment: 'No closed sprint has a commitment whose items are all known.',
  outdated:
    'Say/do is counted otherwise than by the version of the app before, so the last sprints are being replayed.',
};

/**
 * How much of what sprints committed they complete: the mean of their say/do, 0 to 100 %. Sprints
 * that committed nothing, or of whose items some are unknown, are left out (V19, V31).
 */
export const sayDo = component({
  id: 'say-do',
  boards: 'sprints',
  unit: 'percent',
  counts: 'sprints',
  replayed: 'by-sprints',
  defaults: { weight: 5, atLeast: 70 },
  measure: (_, { sprints }) => {
    if (sprints.some(({ outdated }) => outdated)) return { because: messages.outdated };
    const { mean, from } = meanSayDo(sprints);
    return mean === undefined
      ? { because: messages.noCommitment }
      : { value: 100 * mean, counted: from, of: sprints.length };
  },
  standing: () => 'outside',
  messages: {
    name: 'Say/do',
    explained: () =>
      'Of the points that a sprint committed, those whose items were completed, by the estimate at the start; the mean of the last sprints.',
    counted: () => ({ one: 'sprint', many: 'sprints', items: 'Sprints with a commitment' }),
  },
});
