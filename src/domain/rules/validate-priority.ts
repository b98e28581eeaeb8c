import { categoryOf } from '../priority/moscow';
import { type MoscowSettings, moscowCategories, type MoscowCategory } from '../priority/moscow-settings';
import { type PrioritySettings, priorityMethods, type PriorityMethod } from '../priority/priority-settings';
import { type SignalWeights, signals, type Signal } from '../priority/signals/signals';
import type { SettingsParser } from './settings-parser';

/**
 * Reads how priority is scored from rules that somebody has edited or imported (R7), noting every
 * fault by its path.
 */
export const validatePriority = (priority: SettingsParser): PrioritySettings => {
  priority.only(['method', 'weights', 'half', 'moscow']);
  const half = priority.member('half');
  half.only(['wsjf', 'rice', 'ice']);
  const method = priority.member('method').oneOf(priorityMethods);
  return {
    method,
    weights: readWeights(priority.member('weights'), method),
    half: {
      wsjf: half.member('wsjf').number(0.01, 1e9),
      rice: half.member('rice').number(0.01, 1e9),
      ice: half.member('ice').number(0.01, 1e9),
    },
    moscow: readMoscow(priority.member('moscow')),
  };
};

const readWeights = (weights: SettingsParser, method: PriorityMethod): SignalWeights => {
  weights.only(signals);
  const weightOf = (signal: Signal): number => weights.member(signal).number(0, 1000);
  const read: SignalWeights = {
    priority: weightOf('priority'),
    'due-date': weightOf('due-date'),
    'release-date': weightOf('release-date'),
    blocks: weightOf('blocks'),
    blocked: weightOf('blocked'),
    'service-requests': weightOf('service-requests'),
    votes: weightOf('votes'),
    watchers: weightOf('watchers'),
    epic: weightOf('epic'),
    age: weightOf('age'),
    activity: weightOf('activity'),
  };
  if (method === 'signals' && weights.sound() && Object.values(read).every((weight) => weight === 0))
    weights.fault('needs at least one signal with a weight above 0.');
  return read;
};

const readMoscow = (moscow: SettingsParser): MoscowSettings => {
  moscow.only(['proposeFrom', 'words', 'mostMustHaves']);
  const from = moscow.member('proposeFrom');
  from.only(['must', 'should', 'could']);
  const [must, should, could] = [from.member('must'), from.member('should'), from.member('could')];
  const proposeFrom = { must: must.number(0, 100), should: should.number(0, 100), could: could.number(0, 100) };
  if (from.sound() && proposeFrom.should > proposeFrom.must) should.fault('must not be higher than that of must have.');
  if (from.sound() && proposeFrom.could > proposeFrom.should)
    could.fault('must not be higher than that of should have.');
  const words = moscow.member('words');
  words.only(moscowCategories);
  const wordsOf = (category: MoscowCategory): readonly string[] => {
    const list = words.member(category);
    const read = list.labels(20, 50);
    if (list.sound() && read.length === 0) list.fault('needs at least one word.');
    return read;
  };
  const named = { must: wordsOf('must'), should: wordsOf('should'), could: wordsOf('could'), wont: wordsOf('wont') };
  for (const category of moscowCategories)
    for (const word of named[category])
      if (categoryOf(word, { words: named }) !== category)
        words.member(category).fault(`holds "${word}", which names another category already.`);
  return {
    proposeFrom,
    words: named,
    mostMustHaves: moscow.member('mostMustHaves').number(1, 100),
  };
};
