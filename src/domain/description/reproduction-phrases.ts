/** "I created a list of ten orders": what somebody did. */
export const deed =
  /\bi (?:(?:just|then|have|also|had) )?(?:clicked|tapped|pressed|opened|created|added|uploaded|downloaded|installed|ran|started|launched|selected|entered|typed|deleted|removed|edited|changed|imported|exported|logged (?:in|out)|updated|upgraded|moved|copied|saved|sent|submitted|connected|switched|set up)\b/i;

/** "To reproduce, delete a list that …"; not "I am not able to reproduce: …". */
export const manner =
  /(?<!\b(?:able|unable|failed|tried|trying|hard|difficult|impossible) )\bto (?:repro(?:duce)?|replicate|recreate)(?: (?:this|it|the)(?: \w+)?)?\s*[,:]\s*\S/i;

/** "Instead, it closes": what happens, under a heading of what should. */
export const contrast = /(?:^|[.!]\s+)\W*(?:instead|however|but|currently|right now|at the moment)\b,?\s+(?!of\b)\w/i;

/** A line that tells somebody to do something with the product. */
export const doing =
  /^\W*(?:(?:\d+[.)]|first|then|next|now|and|please|just|simply|try to|go|i|you|user|users)\W+)*(?:clicks?|tap|press|open|navigate|go to|log[ -]?in|log[ -]?out|sign in|select|choose|type|enter|scroll|drag|hover|toggle|install|run|launch|start|build|create|add|upload|download|submit|visit|switch|close|delete|remove|edit|call|set|import|connect|try to|klick\w*|öffne\w*|cliquer|ouvrir|hacer clic|abrir|clicar|点击|打开|クリック|開く)\b/i;

/**
 * "When I open…", "after a user logs out", "while running the import". All words stand behind one
 * `\b`, so that the middle of a word is passed over at once.
 */
export const occasion =
  /\b(?:(?:when(?:ever)?|if|after|once|upon|while|as soon as|every time|each time)\s+(?:i|you|we|someone|somebody|one|(?:a|an|the|any|this)?\s*(?:\w+\s)?(?:users?|customers?|admins?|visitors?|people|developers?))\s+\w+|(?:when|after|while|upon|by)\s+(?:\w+ly\s+)?(?!using|being|having|doing|fixing|solving|resolving|investigating|implementing|writing|discussing)[a-z]+ing\b|trying to\b|(?:wenn|sobald|nachdem)\s+(?:ich|man|wir|der|ein)\b|(?:quand|lorsque|si)\s+(?:je|on|nous|un|l')|(?:cuando|al)\s+(?:el usuario|un usuario|se|hacer|abrir|pulsar)|(?:quando|ao)\s+(?:o usuário|um usuário|se|clicar|abrir))|(?:时|時|とき|すると|后|後)[,，、]/i;

/** "Expected: saved. Actual: lost." in one line. */
export const inLine = /\b(?:actual|observed)(?: (?:result|behaviou?r))?\s*:\s*\w/i;

/** "It should have opened": what should be, under a heading of what happens. */
export const missed = /\bshould have\b|\bi (?:would )?expect(?:ed)?\b/i;

/** "With 1.2.0 the line is shown": another version, and as the first group what is seen there. */
export const elsewhere =
  /\b(?:with|in|on|using) (?:\w+ ){0,2}(?:v?\d+(?:\.\w+)+|(?:previous|older|earlier) versions?),? (.*\b(?:is|was|are|were) \w+ed\b.*|.*\b(?:is|was|are|were|gets?) (?:shown|seen|sent|kept|drawn)\b.*)/i;

/** What should be: "it should", "expected", "so that users can". */
export const wish =
  /\b(?:should(?:n['’]?t)?(?! (?:probably|maybe|consider|also consider|look into|be addressed))|must(?: not)? |ought to|(?:is|was|were|are|be) supposed to|(?<!\bas )expect(?:ed)?\b|\b(?:users?|customers?|one|he|she|everyone) expects\b|\b(?:i['’]?m|am|are|was|were) expecting\b|ideal (?:behaviou?r|result|outcome)|(?:my|our|the) expectation (?:is|was)|instead of (?:the|\w+ing)\b|so that (?:(?:the|a|our) )?(?:users?|customers?|people|they) (?:know|can|see|get|are|have|understand)\b|sollte\w*|müsste\w*|erwarte\w*|devrait|devraient|attendu|debería\w*|esperad[oa]|deveria\w*|esperav\w*)|应该|應該|预期|期望|はず|べき|期待/i;

/** What is wrong, by first letters: a word is compared with those of its own letter only. */
export const failure = new RegExp(
  String.raw`\b(?:` +
    [
      String.raw`a(?:re not|ren['’]?t)|b(?:ug|roken|reaks?|lank)`,
      String.raw`c(?:rash\w*|annot|an['’]?t|ould ?n[o'’]t)`,
      String.raw`d(?:uplicated?|oes ?n[o'’]?t|o not|on['’]t|id ?n[o'’]?t|isappear\w*)`,
      String.raw`e(?:rrors?|xceptions?|mpty|scaped|ven though|rreur|rro)`,
      String.raw`f(?:ail\w*|licker\w*|reezes?|ehler\w*|unktioniert nicht|alla\w*|alha\w*)|hangs?`,
      String.raw`i(?:ncorrect\w*|gnored?|gnores|s not|sn['’]?t|nstead)|(?:it|this|i) (?:goes|shows|returns|gets?|see|can see)`,
      String.raw`lost|missing|overlap\w*|remains?`,
      String.raw`n(?:ever|o longer|ull|othing (?:happens|is shown|is displayed|changes))`,
      String.raw`not (?:work\w*|show\w*|display\w*|load\w*|updat\w*|appear\w*|being|found|possible|visible|shown|displayed|applied)`,
      String.raw`n(?:e fonctionne pas|o funciona|ão funciona)|s(?:tuck|tale|till)`,
      String.raw`t(?:wice|oo (?:long|small|large|quickly|slow\w*|many)|runcated)`,
      String.raw`un(?:able|defined|expected\w*)|w(?:rong|rongly|as not|asn['’]?t|on['’]?t|ill not)|404|500`,
    ].join('|') +
    String.raw`)\b|échoue|报错|错误|失败|无法|不能|エラー|失敗|できない|表示されない`,
  'i',
);

/** "We should consider …" proposes work. */
export const proposal = /\b(?:we|i|one) should\b|\byou should(?! (?:not |never )?(?:be able|have))\b/i;

/** What makes a proposal an expectation: "It does not close, I should see the list". */
export const expectation = /\b(?:not|n't)\b.*\bshould|\bexpect/i;

/** The line above a list of causes, of ways to mend it or of what to do. */
export const otherList =
  /(?:\b(?:options?|causes?|reasons?|fix(?:es)?|solutions?|approach(?:es)?|ideas?|suggestions?|alternatives?|workarounds?|could|might|propos\w+|because|ways? to (?:fix|solve|mend)|ursachen?|optionen|lösungen|vorschläge|könnte\w*|causas?|soluciones|opciones|soluções|opções|pistes?)\b|原因|対策|方案|建议)[^.]*[:：]\s*$/i;

/** The line above a sample that shows the fault. */
export const sample =
  /\b(?:following|sample|example|consider|assum\w+|given|here is|snippet|below|with this|using this|this (?:code|view|xml|config\w*|file|style|model|template|markup|line|query|request))\b.{0,60}$/i;

/** What a sample does: "results in the following error". */
export const outcome =
  /\b(?:results? in|compiles? (?:in)?to|(?:is |gets? )?(?:translated|compiled|converted|rendered)|generates?|produces?|renders?|returns?|throws?|crash\w*|fails?|errors?|ignored|(?:the|this) output)\b/i;
