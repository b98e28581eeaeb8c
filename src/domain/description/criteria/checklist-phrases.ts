/** The name of a field that holds a checklist. */
export const checklistName = /check ?list|checkliste|lista de verifica|チェックリスト|检查清单|检查表/i;

/** Headings of lists of other items. */
export const otherItems =
  /\b(?:related|linked|child|sub|follow[- ]?up|blocking|dependent)[ -]?(?:issues?|tickets?|stories|epics?|mrs?|prs?|merge requests?|links)\b|^\W*(?:links?|references?|dependenc(?:y|ies)|depends on|blockers?|blocked by|related(?: to)?)\W*$/i;

/**
 * What a reporter assures: "I have searched for the same bug". "I can search for orders" is of the
 * product.
 */
export const vouches =
  /^\W*(?:i(?:['’]ve| have) (?:read|checked|searched|looked|verified|confirmed|reviewed|followed|discussed|tried|included|provided|filled|written|performed|ensured)\b|i (?:agree|confirm|acknowledge|understand|searched|checked|am (?:aware|using|running|willing)|know (?:how|what|that|which)|would (?:like|be willing) to (?:work|help|contribute|submit|make))\b|by (?:submitting|ticking|checking|opening)\b|my (?:code|pr|mr|commits?) )/i;

/** How a form asks to tick its boxes. */
export const formInstruction =
  /check all that apply|(?:select|choose|pick|tick|check|mark) (?:one|all|any|the (?:type|right|relevant|appropriate))|please (?:check|tick|select|choose)|delete (?:as appropriate|those)|type of (?:change|issue|request|work)|(?:the )?following discussions?\b/i;
