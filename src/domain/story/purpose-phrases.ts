import { wordSet } from './word-set';

/** "to …" with a verb, which is the group `verb`, and a comma before it if there is one. */
export const infinitive =
  /,? to (?:(?:better|easily|quickly|always|also|further|fully|\p{L}+ly) )?(?<verb>(?!the\b|an?\b|my\b|our\b|their\b|its\b|this\b|that\b|these\b|all\b|each\b|any\b|other\b)\p{L}+)\b/giu;

/** Verbs of an aim rather than of a step of work. */
export const aims = wordSet(`
  account achieve aid allow assess assist avoid boost compare comply decide detect determine ease enable encourage enhance ensure
  evaluate facilitate find gain get guarantee help identify improve increase keep know learn lower maintain make maximise maximize
  meet minimise minimize monitor optimise optimize prepare prevent protect prove raise reach reduce remember satisfy save see simplify
  speed stay stop strengthen support track understand verify`);

/** Words that "to …" completes or describes, whatever follows. */
export const completed = wordSet(`
  able ability access allow ask attempt attempts app application be begin button buttons capability chance continue control controls
  cost decide decision easy easier effort expect fail feature features field form function functionality going hard hope how
  impossible instructions interface invitation invite item items learn like likely link links love method mechanism need needs
  opportunity option options page permission permissions place plan plans possibility possible power process prefer procedure program
  ready reason reasons remember reminder request requests required requirement requirements right rights rule rules screen script
  seem service start steps supposed system task tasks time tool tools try tries trying used view want wants way ways what when where
  whether which who whom willing wish`);

/** Aims in themselves, whatever they are reached by: "pay by card to save time". */
export const outcomes = wordSet(`
  account achieve avoid boost comply decrease ease enhance ensure guarantee improve increase lower maintain maximise maximize minimise
  minimize optimise optimize prevent protect reduce save simplify speed stay stop strengthen`);

/** "use filters to find …": what a thing is used for. */
export const using =
  /(?<!\b(?:the|for|of|in|my|our|their|its)\s)\b(?:us(?:e|es|ing)|utili[sz](?:e|es|ing)|employ(?:s|ing)?|apply(?:ing)?|applies)\s/i;

/** "by entering a name to find …", "a tool on a phone to find …": how, save for an outcome. */
export const instrument =
  /\b(?:by|with|via|through)\s|\ban?\s(?:[\p{L}-]+\s){0,3}(?:tool|app|alarm|assistant|bot|calculator|camera|checklist|dashboard|device|editor|gadget|generator|machine|planner|plug-?in|scanner|sensor|template|timer|toolbar|tracker|viewer|widget|wizard)\b/iu;

/** "… allow users to see", "… remind people to keep". */
export const directing =
  /\b(?:allow|enable|help|let|permit|ask|invite|tell|remind|forc|requir|want|need|encourag|notif(?:y|i)|warn|caus|expect|advis|teach|prompt|instruct|train|guid|lead)(?:e?s|ed|e?d|ing|e)?\b/i;
