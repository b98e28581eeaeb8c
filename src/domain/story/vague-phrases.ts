/**
 * The first vague word of a line without a measure (A7): "works reliably", "user-friendly", "etc.".
 * Undefined where there is none: "fast (under 200 ms)" can be checked.
 */
export const vagueWordIn = (line: string): string | undefined => {
  const text = line.slice(0, readCharacters);
  const word = vague.exec(text)?.[0];
  return word === undefined || measure.test(text) ? undefined : word;
};

/** A line from a few words before a word of it, so that a shortened quotation shows the word. */
export const around = (line: string, word: string): string => {
  const index = line.indexOf(word);
  if (index < 40) return line;
  return `…${line.slice(line.lastIndexOf(' ', index - 25) + 1)}`;
};

/** Lines of a story are short; a long one is text that somebody pasted. */
const readCharacters = 1000;

const vague = new RegExp(
  String.raw`(?<![\p{L}\p{N}_-])(?:` +
    [
      String.raw`fast(?![- ]?(?:forward|track|lane|api|lanes|food))|(?:more |very |super )?(?:quick|quickly)(?!\s+(?:search|filters?|links?|views?|starts?|actions?|add|repl(?:y|ies)|access|reference|tips?|guides?|wins?|fix|edit|menu|find|look))|quickly`,
      String.raw`slow(?:ly)?(?=\W*$)|responsive(?! (?:design|layout|web|images?))|performant|snappy|instantly`,
      String.raw`user[- ]friendly|easy(?: to (?:use|understand|read|find|learn))?|easily|intuitive(?:ly)?|convenient(?:ly)?|comfortabl[ey]|seamless(?:ly)?|smooth(?:ly)?|straightforward`,
      String.raw`reliabl[ey]|robust(?:ly)?|stabl[ey](?! (?:version|release|branch|build|channel|api))|flexibl[ey]|scalabl[ey]|efficient(?:ly)?|effective(?:ly)?|optimal(?:ly)?|state[- ]of[- ]the[- ]art|modern`,
      String.raw`acceptabl[ey]|adequate(?:ly)?|appropriate(?:ly)?|sufficient(?:ly)?|suitabl[ey]|reasonabl[ey]|satisfactor(?:y|ily)|proper(?:ly)?|nice(?:ly)?(?! to have)|nice looking|good enough|beautiful(?:ly)?|attractive`,
      String.raw`works? (?:well|fine|correctly|properly|as expected|as intended|as before)|(?:looks?|feels?) (?:good|nice|great|right)`,
      String.raw`(?:as|if|when|where|wherever|whenever) (?:needed|necessary|required|appropriate|applicable|possible|relevant)|as far as possible|as (?:soon|fast|quickly|much|little|few) as possible|in a timely manner|and so on|and so forth|and\/or similar|or similar|or something`,
    ].join('|') +
    String.raw`)(?![\p{L}\p{N}_])|(?<![\p{L}])etc(?:\.|(?![\p{L}]))`,
  'iu',
);

/** A number with a unit or a bound, or a bound in words. */
const measure =
  /\d\s*(?:%|‰|°|ms\b|µs\b|s\b|h\b|secs?\b|seconds?|mins?\b|minutes?|hours?|days?|weeks?|months?|clicks?|taps?|steps?|users?|people|items?|rows?|records?|requests?|calls?|results?|pages?|errors?|characters?|[kmgt]i?b\b|px\b|fps\b|times\b|x\b|points?|percent)|(?:[<>≤≥=]|\b(?:under|within|below|above|over|less than|more than|at most|at least|fewer than|no more than|up to|maximum(?: of)?|minimum(?: of)?|max\.?|min\.?|exactly|every|per))\s*\d|\b(?:within|under|in less than|at most|at least) (?:an?|one|two|three|four|five|ten|half) |\bp(?:50|9\d)\b|\bWCAG\b|\b(?:score|grade|rating) of\b/i;
