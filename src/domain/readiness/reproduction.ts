import type { BacklogItem } from '../backlog/backlog-item';
import type { Block } from '../text/document';
import type { Section } from './reading/outline';
import { isPlaceholder } from './reading/placeholder';
import { withoutQuoted } from './reading/quoted';
import type { Topic } from './reading/topic-phrases';

/** Which parts of a complete bug report an item states, under headings or in prose (A8). */
export type Reproduction = { readonly steps: boolean; readonly expected: boolean; readonly actual: boolean };

export const isComplete = ({ steps, expected, actual }: Reproduction): boolean => steps && expected && actual;

/** Reads the outline of the description, and the summary for what happens and what should. */
export const findReproduction = (
  { summary }: Pick<BacklogItem, 'summary'>,
  outline: readonly Section[],
): Reproduction => {
  let steps = false;
  let expected = saysExpected(summary);
  let actual = failure.test(summary);
  for (const section of outline.filter(({ topics }) => !topics.some((topic) => aside.has(topic)))) {
    const { topics, own } = section;
    const content = topics.length > 0 && hasContent(section);
    steps ||= (content && topics.includes('steps')) || section.blocks.some(isListOfSteps);
    expected ||= content && topics.includes('expected');
    actual ||= content && topics.includes('actual');
    actual ||= own.some((line) => inLine.test(line));
    // A line under "Expected" speaks of no step and no fault, one under "Actual" of what should be only in so many words.
    if (topics.includes('expected')) actual ||= own.some((line) => contrast.test(line) && !isOutput(line));
    else {
      steps ||= own.some((line) => saysSteps(line) && !isOutput(line));
      actual ||= own.some((line) => failure.test(line));
    }
    const says = topics.includes('actual') ? (line: string) => missed.test(line) : saysExpected;
    expected ||= own.some((line) => says(line) && !isOutput(line));
  }
  return { steps, expected, actual };
};

/** Sections whose words are about the work rather than about the fault. */
const aside: ReadonlySet<Topic> = new Set<Topic>(['how-to', 'process', 'ready', 'done', 'out-of-scope']);

/** Words of somebody's own, or code where a heading has said what it is. */
const hasContent = ({ blocks, own }: Section): boolean => own.length > 0 || blocks.some(({ kind }) => kind === 'code');

const isListOfSteps = (block: Block): boolean =>
  block.kind === 'list' &&
  block.ordered &&
  block.items.length > 1 &&
  block.items.some(({ text }) => doing.test(text) && !isPlaceholder(text));

const saysSteps = (line: string): boolean =>
  doing.test(line) || occasion.test(line) || manner.test(line) || deed.test(line);

/** "I created a list of ten orders": what somebody did. */
const deed =
  /\bi (?:(?:just|then|have|also|had) )?(?:clicked|tapped|pressed|opened|created|added|uploaded|downloaded|installed|ran|started|launched|selected|entered|typed|deleted|removed|edited|changed|imported|exported|logged (?:in|out)|updated|upgraded|moved|copied|saved|sent|submitted|connected|switched|set up)\b/i;

/** "To reproduce, delete a list that …", "one way to reproduce this: …"; not "I am not able to reproduce: …". */
const manner =
  /(?<!\b(?:able|unable|failed|tried|trying|hard|difficult|impossible) )\bto (?:repro(?:duce)?|replicate|recreate)(?: (?:this|it|the)(?: \w+)?)?\s*[,:]\s*\S/i;

/** A line of a log, of a test's report or of a stack trace, pasted outside of a code block: it says what was seen only. */
const isOutput = (line: string): boolean =>
  (line.includes(':') && /^.{0,40}\b\d{1,2}:\d{2}:\d{2}\b/.test(line)) ||
  /^\s*(?:\[\s*[A-Z]{2,}\b|at [\w$.<>/]+\(|\S+\.\w{1,5}:\d+[:\s]|[\w$]+(?:\.[\w$]+){2,}(?:Exception|Error)\b)/.test(
    line,
  );

/** "Instead, it closes": what happens, said where it is told what should. */
const contrast = /(?:^|[.!]\s+)\W*(?:instead|however|but|currently|right now|at the moment)\b,?\s+(?!of\b)\w/i;

/** A line that tells somebody to do something with the product. */
const doing =
  /^\W*(?:(?:\d+[.)]|first|then|next|now|and|please|just|simply|try to|go|i|you|user|users)\W+)*(?:clicks?|tap|press|open|navigate|go to|log[ -]?in|log[ -]?out|sign in|select|choose|type|enter|scroll|drag|hover|toggle|install|run|launch|start|build|create|add|upload|download|submit|visit|switch|close|delete|remove|edit|call|set|import|connect|try to|klick\w*|öffne\w*|cliquer|ouvrir|hacer clic|abrir|clicar|点击|打开|クリック|開く)\b/i;

/** "When I open…", "after a user logs out", "while running the import". */
const occasion =
  /\b(?:when(?:ever)?|if|after|once|upon|while|as soon as|every time|each time)\s+(?:i|you|we|someone|somebody|one|(?:a|an|the|any|this)?\s*(?:\w+\s)?(?:users?|customers?|admins?|visitors?|people|developers?))\s+\w+|\b(?:when|after|while|upon|by)\s+(?:\w+ly\s+)?(?!using|being|having|doing|fixing|solving|resolving|investigating|implementing|writing|discussing)[a-z]+ing\b|\btrying to\b|\b(?:wenn|sobald|nachdem)\s+(?:ich|man|wir|der|ein)\b|\b(?:quand|lorsque|si)\s+(?:je|on|nous|un|l')|\b(?:cuando|al)\s+(?:el usuario|un usuario|se|hacer|abrir|pulsar)|\b(?:quando|ao)\s+(?:o usuário|um usuário|se|clicar|abrir)|(?:时|時|とき|すると|后|後)[,，、]/i;

/** What should be, or what is seen where it is right. "We should consider…" is a proposal, 'it says "must be set"' a quotation. */
const saysExpected = (line: string): boolean => {
  if (
    wish.test(line) &&
    sentencesOf(withoutQuoted(insteadOf(line))).some((said) => wish.test(said) && !isProposal(said))
  )
    return true;
  if (!/\d\.\w|\bversions?\b/i.test(line)) return false;
  const seenElsewhere = elsewhere.exec(line)?.[1];
  return seenElsewhere !== undefined && !failure.test(seenElsewhere);
};

const sentencesOf = (line: string): readonly string[] => line.split(/(?<=[.!?])\s+(?=\p{Lu})/u);

/** "If I save instead of closing, …" is an occasion and says nothing of what should be. */
const insteadOf = (line: string): string =>
  line.includes('instead of') ? line.replace(/\b(?:if|when|by)\b[^,.;]{0,80}\binstead of\b/gi, ' ') : line;

/** "Expected: saved. Actual: lost." in one line. */
const inLine = /\b(?:actual|observed)(?: (?:result|behaviou?r))?\s*:\s*\w/i;

/** "It should have opened": what should be, said where it is told what happens. */
const missed = /\bshould have\b|\bi (?:would )?expect(?:ed)?\b/i;

const isProposal = (line: string): boolean =>
  /\b(?:we|i|you|one) should\b/i.test(line) && !/\b(?:not|n't)\b.*\bshould|\bexpect/i.test(line);

/** "With 1.2.0 the new line is shown as a new line": what another version does, if it says what is seen there. */
const elsewhere =
  /\b(?:with|in|on|using) (?:\w+ ){0,2}(?:v?\d+(?:\.\w+)+|(?:previous|older|earlier) versions?),? (.*\b(?:is|was|are|were) \w+ed\b.*|.*\b(?:is|was|are|were|gets?) (?:shown|seen|sent|kept|drawn)\b.*)/i;

const wish =
  /\b(?:should(?:n['’]?t)?(?! (?:probably|maybe|consider|also consider|look into|be addressed))|must(?: not)? |ought to|(?:is|was|were|are|be) supposed to|(?<!\bas )expect(?:ed)?\b|\b(?:users?|customers?|one|he|she|everyone) expects\b|\b(?:i['’]?m|am|are|was|were) expecting\b|ideal (?:behaviou?r|result|outcome)|(?:my|our|the) expectation (?:is|was)|instead of (?:the|\w+ing)\b|so that (?:(?:the|a|our) )?(?:users?|customers?|people|they) (?:know|can|see|get|are|have|understand)\b|sollte\w*|müsste\w*|erwarte\w*|devrait|devraient|attendu|debería\w*|esperad[oa]|deveria\w*|esperav\w*)|应该|應該|预期|期望|はず|べき|期待/i;

/** What is wrong. */
const failure =
  /\b(?:errors?|exceptions?|crash\w*|fail\w*|fails|bug|broken|breaks?|blank|empty|wrong|wrongly|incorrect\w*|missing|duplicated?|flicker\w*|freezes?|hangs?|stuck|stale|ignored?|ignores|unable|cannot|can['’]?t|cant|could ?n[o'’]t|couldn['’]t|does ?n[o'’]?t|doesn['’]?t|do not|don['’]t|did ?n[o'’]?t|is not|isn['’]?t|are not|aren['’]?t|was not|wasn['’]?t|won['’]?t|will not|never|no longer|not (?:work\w*|show\w*|display\w*|load\w*|updat\w*|appear\w*|being|found|possible|visible|shown|displayed|applied)|instead|still|twice|too (?:long|small|large|quickly|slow\w*|many)|404|500|remains?|undefined|null|disappear\w*|nothing (?:happens|is shown|is displayed|changes)|lost|escaped|overlap\w*|truncated|unexpected\w*|even though|(?:it|this|i) (?:goes|shows|returns|gets?|see|can see)|fehler\w*|funktioniert nicht|erreur|ne fonctionne pas|falla\w*|no funciona|erro|falha\w*|não funciona)\b|échoue|报错|错误|失败|无法|不能|エラー|失敗|できない|表示されない/i;
