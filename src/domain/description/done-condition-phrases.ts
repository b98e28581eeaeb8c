/** What must be so, or is so once the item is done. */
export const obligation =
  /\b(?:must|shall|should|has to|have to|needs? to be|is done when|done when|can be closed (?:when|once|as soon)|so that|ensure|make sure|verify that|results? in|no longer|is (?:available|live|removed|deployed|documented|published)|muss|müssen|soll(?:en|te)?|damit|sicherstellen|doit|doivent|afin que|debe|deben|para que|deve|devem)\b|必须|应该|确保|すること|できること/i;

/** A change and what it is made to: "Update X to 1.2", "redirect A to B". */
export const change =
  /^\W*(?:\S+:\s+)?(?:please )?(?:updat|upgrad|bump|renam|redirect|mov|migrat|replac|remov|delet|add|chang|switch|set|enabl|disabl|rebuild|build|creat|publish|install|expos|support)(?:e|es|ing)?\b.*\b(?:to|from|with|in|on|for|into|by|as|of)\b\s+\S+/i;

/** Something that can be looked up: a number, a path, a name in quotes or of code. */
export const definite = /\d|["“'`«]|\w[./_]\w|[a-z][A-Z]/;

/** Words that leave the end open. */
export const doubt =
  /\b(?:maybe|perhaps|consider|could|might|we should (?:probably|consider|also)|tbd|nice to have|would be (?:nice|great))\b|\?\s*$/i;
