/** How a remark in brackets begins that asks for something: "(describe …)", "(optional)". */
export const prompt =
  /^\W*(?:what|how|why|when|where|who|which|describe|list|add|paste|summari[sz]e|please|if (?:you|relevant|applicable|known)|insert|enter|fill|write|include|provide|explain|specify|e\.g\.|optional|browser|clearly|briefly|replace|delete|remove|link)\b/i;

/** "Please describe …", "Add screenshots here", "If applicable". */
export const guidance =
  /^\W*(?:please (?:describe|provide|add|list|fill|include|specify|explain|use|replace|complete|read|check|make sure|paste)|(?:clearly|briefly) (?:describe|outline|detail|explain|summari[sz]e|state)|summari[sz]e the|describe (?:what|how|your|here)|(?:insert|enter|type|write|add|put|paste|describe) (?:\S+ ){0,9}here\W*$|(?:insert|enter|type|write|add) (?:\w+ ){0,3}here\b|if (?:unsure|applicable|relevant|needed|you can)\b|use this (?:section|space)|(?:optional|required)\W*$|explain (?:why|what|how) (?:you|this|it|we)\b)/i;

const kindOfPart =
  '(?:(?:brief|short|clear|concise|detailed|actual|current|expected|desired|proposed|additional|overall|main|high[- ]level|business|technical|acceptance|external|other|minimal|full|user|bug) ){0,2}';

/**
 * Asks for a part of an issue: "Provide a summary of the change". "Provide a way to undo" says what
 * the product must do.
 */
export const asksForPart = new RegExp(
  String.raw`^\W*(?:` +
    [
      String.raw`(?:describe|explain|outline) (?:the |any |all )?(?:of the )?${kindOfPart}(?:bugs?|problems?|issues?|features?|changes?|solutions?|behaviou?rs?|steps|context|backgrounds?|motivations?|reasons?|purpose|goals?|impacts?|scope|requirements?|criteria|constraints?|alternatives?|proposals?|enhancements?|improvements?|tasks?|work|request|situation|use cases?|outcomes?|needs?|personas?|users?)`,
      String.raw`provide (?:an?|any|the|some|as much|as many) ${kindOfPart}(?:summary|description|overview|explanation|contexts?|background|info(?:rmation)?|screenshots?|logs?|steps|details?|examples?|reasons?|links?)`,
      String.raw`list (?:all|any|the|some) (?:of )?(?:the )?(?:(?:known|related|relevant|affected|possible|open) \w+|${kindOfPart}(?:dependenc(?:y|ies)|assumptions?|risks?|requirements?|stakeholders?|criteria|steps|deliverables?|constraints?|alternatives?|questions?|personas?|metrics?|changes|(?:use|edge|corner|test) cases?|goals?))`,
      String.raw`(?:indicate|specify) (?:the |your )${kindOfPart}(?:versions?|environments?|browsers?|devices?|platforms?|steps|severity|priority|impact)`,
    ].join('|') +
    String.raw`)\b`,
  'i',
);

/** What may stand behind a part of an issue that is asked for. */
export const ofTheIssue =
  /^(?: (?:of|for|in) (?:the|this|your) (?:change|issue|problem|feature|bug|request|solution|story|task|ticket|work|project))?\W*$/i;

/** What a template says to who writes criteria: a verb of writing and what is written, or where. */
export const asksForCriteria =
  /^\W*(?:please |clearly |briefly |use this |if applicable\b|(?:describe|list|add|write|provide|explain|specify|define|enter|insert|fill in|state|outline|summari[sz]e|include|replace|put|paste)\b(?=.*(?:\bhere\W*$|\bcriteri(?:a|on)\b|\b(?:your|you|we)\b|\bthis (?:issue|ticket|story|task|item|section|feature|template)\b|\bwhat (?:must|needs|should|has)\b)))/i;

/** Only a form says to its reader what they expected or attached. */
export const asksReporter =
  /\byou (?:have |had )?(?:expected|attached|encountered|observed)\b|\byou are (?:experiencing|reporting|requesting|proposing)\b/i;

/** What forms say of themselves. */
export const formPhrase =
  /check all that apply|rows as needed|this (?:template|form)|the request[eo]r|delete as appropriate|relevant for your request|below is an example/;

/** A full sentence that begins with a question word: "Which page(s) are involved?". */
export const formQuestion = /^\W*(?:what|which|how|why|who|when|where|does|do|is|are|have|has)\b.*\?\W*$/i;
