import { component } from './component';

const messages = { noCommitment: 'No closed sprint has a commitment to compare with.' };

/**
 * How steadily sprints complete what they committed: the mean of 100 less the distance of say/do
 * from 100 %, no less than 0 each (V19). Sprints that committed nothing, or that are not complete
 * (V31), are left out.
 */
export const sayDo = component({
  id: 'say-do',
  unit: 'percent',
  counts: 'sprints',
  defaults: { weight: 5, atLeast: 80 },
  measure: (_, { sprints }) => {
    const steady = sprints.flatMap(({ sayDo, complete }) =>
      complete && sayDo !== undefined ? [Math.max(0, 100 - Math.abs(100 * sayDo - 100))] : [],
    );
    if (steady.length === 0) return { because: messages.noCommitment };
    return {
      value: steady.reduce((sum, value) => sum + value, 0) / steady.length,
      counted: steady.length,
      of: sprints.length,
    };
  },
  standing: () => 'outside',
  messages: {
    setting: 'Say/do',
    explained: () => 'Completed ÷ committed over the last sprints; 100 %: every sprint completed what it committed.',
    figure: () => 'Say/do, steadiness',
    counted: () => ({ one: 'sprint', many: 'sprints', items: 'Sprints with a commitment' }),
  },
});
