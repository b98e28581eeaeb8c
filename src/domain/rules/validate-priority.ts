import { categoryOf } from '../priority/moscow';
import {
  moscowCategories,
  type MoscowCategory,
  type MoscowSettings,
  type MoscowThresholds,
} from '../priority/moscow-settings';
import { type PrioritySettings, priorityMethods, type PriorityMethod } from '../priority/priority-settings';
import { type SignalWeights, signals, type Signal } from '../priority/signals/signals';
import type { SettingsParser } from './settings-parser';

const messages = {
  noSignal: 'needs at least one signal with a weight above 0.',
  shouldAboveMust: 'must not be higher than that of must have.',
  couldAboveShould: 'must not be higher than that of should have.',
  noWord: 'needs at least one word.',
  wordTaken: (word: string) => `holds "${word}", which names another category already.`,
};

/**
 * Parses how priority is scored from rules that somebody has edited or imported (R7), noting every
 * fault by its path.
 */
export const validatePriority = (priority: SettingsParser): PrioritySettings => {
  priority.only(['method', 'weights', 'half', 'moscow']);
  const half = priority.member('half');
  half.only(['wsjf', 'rice', 'ice']);
  const method = priority.member('method').oneOf(priorityMethods);
  return {
    method,
    weights: parseWeights(priority.member('weights'), method),
    half: {
      wsjf: half.member('wsjf').number(0.01, 1e9),
      rice: half.member('rice').number(0.01, 1e9),
      ice: half.member('ice').number(0.01, 1e9),
    },
    moscow: parseMoscow(priority.member('moscow')),
  };
};

const parseWeights = (weights: SettingsParser, method: PriorityMethod): SignalWeights => {
  weights.only(signals);
  const weightOf = (signal: Signal): number => weights.member(signal).number(0, 1000);
  const parsed: SignalWeights = {
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
  const nothingWeighs = Object.values(parsed).every((weight) => weight === 0);
  if (method === 'signals' && weights.sound() && nothingWeighs) weights.fault(messages.noSignal);
  return parsed;
};

const parseMoscow = (moscow: SettingsParser): MoscowSettings => {
  moscow.only(['proposeFrom', 'proposeFromFormula', 'words', 'mostMustHaves']);
  return {
    proposeFrom: parseProposeFrom(moscow.member('proposeFrom')),
    proposeFromFormula: parseProposeFrom(moscow.member('proposeFromFormula')),
    words: parseWords(moscow.member('words')),
    mostMustHaves: moscow.member('mostMustHaves').number(1, 100),
  };
};

const parseProposeFrom = (from: SettingsParser): MoscowThresholds => {
  from.only(['must', 'should', 'could']);
  const [must, should, could] = [from.member('must'), from.member('should'), from.member('could')];
  const parsed = { must: must.number(0, 100), should: should.number(0, 100), could: could.number(0, 100) };
  if (from.sound() && parsed.should > parsed.must) should.fault(messages.shouldAboveMust);
  if (from.sound() && parsed.could > parsed.should) could.fault(messages.couldAboveShould);
  return parsed;
};

const parseWords = (words: SettingsParser): MoscowSettings['words'] => {
  words.only(moscowCategories);
  const wordsOf = (category: MoscowCategory): readonly string[] => {
    const list = words.member(category);
    const parsed = list.labels(20, 50);
    if (list.sound() && parsed.length === 0) list.fault(messages.noWord);
    return parsed;
  };
  const parsed = { must: wordsOf('must'), should: wordsOf('should'), could: wordsOf('could'), wont: wordsOf('wont') };
  for (const category of moscowCategories)
    for (const word of parsed[category])
      if (categoryOf(word, { words: parsed }) !== category) words.member(category).fault(messages.wordTaken(word));
  return parsed;
};
