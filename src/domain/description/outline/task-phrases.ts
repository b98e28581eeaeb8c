import { withoutQuotations } from './without-quotations';

/** A longer line is text, not an entry of a list. */
const longestEntry = 400;

/** Whether a line is something to settle first (A10). What the product asks in quotes is not. */
export const isQuestion = (text: string): boolean => {
  if (text.length > longestEntry) return false;
  const unquoted = text.includes('?') ? withoutQuotations(text) : text;
  return isOpenQuestion(text) || asks.test(text) || /\?\s/.test(unquoted);
};

/** Whether a line as a whole is a question, whose answer nobody has written. */
export const isOpenQuestion = (text: string): boolean =>
  /[?？]\W*$/.test(text) && text.length <= longestEntry && /[?？]\W*$/.test(withoutQuotations(text));

const asks =
  /^\W*(?:decide|figure out|find out|clarify|determine (?:if|whether|how|which)|consider|think about|agree on|discuss|investigate (?:if|whether)|maybe|perhaps|whether|which|how (?:long|many|much|often|do|does|should|we)|why|who|what (?:is|are|do|does|should|about|we|happens)|should we|do we|can we|would we|could we|klären|entscheiden|ob|welche[nrs]?|wie (?:lange|viele|oft|wir)|warum|quel(?:le)?s?|comment|pourquoi|cuál(?:es)?|cómo|quién|qual|quais|décider|clarifier|decidir|aclarar|definir se)\b/i;

/** Whether a line names a role that a form asks for: "DRI: …". */
export const isRole = (text: string): boolean => role.test(text);

const role =
  /^\W*(?:dri|consulted|informed|accountable|responsible|stakeholders?|reviewers?|approvers?|owner|pm|em)\s*(?::|$)/i;

/** Whether a line is a step of the team's way of working, not something the item must do (A10). */
export const isProcess = (text: string): boolean =>
  text.length <= longestEntry && (isRole(text) || processStep.test(text));

const processStep = new RegExp(
  String.raw`^\W*(?:` +
    [
      String.raw`assign\b.*|(?:add|update|apply|set|remove) (?:the |a |all |any |an )?(?:\w+ )?(?:labels?|milestone|reviewers?|weight|assignee|due date|sprint|epic link|status|story points?)\b(?! (?:(?:on|in|to|for) the|when|if|after|once|automatically|based)\b)`,
      String.raw`(?:code|peer|design|security|pr|mr)[ -]?reviews?(?:ed)?\W*(?:(?:done|completed?|passed|approved|by).*)?$`,
      String.raw`(?:pr|mr|pull request|merge request|code|branch) (?:is |has been |was )?(?:approved|merged|reviewed|created|opened|raised)\b`,
      String.raw`(?:merged?|deploy(?:ed)?|push(?:ed)?|releas(?:ed?|ing)|promoted?|ship(?:ped)?) (?:it |this |the (?:code|branch|pr|mr|change) )?(?:in)?(?:to|on) (?:main|master|develop|dev|staging|stage|prod|production|qa|uat|test|canary|trunk|live|all environments)\b`,
      String.raw`(?:staging |prod(?:uction)? )?smoke[ -]?test(?:s|ed|ing)?\W*$`,
      String.raw`(?:open|create|raise|submit|file) (?:a |an |the )?(?:mr|pr|merge request|pull request|branch|follow[- ]?up)\b`,
      String.raw`(?:close|move|update|link|groom|refine|estimate|weigh|size|point|transition) (?:this (?:\w+ )?(?:issue|ticket|card|story|epic|task|item)|the (?:\w+ )?(?:issue|ticket|story|epic))\b`,
      String.raw`(?:announce|ping|sync with|meet with|reach out|schedule (?:an? |the )?(?:\w+ )?(?:meeting|call|demo|session|review|sync|release|deployment|interview|workshop|discussion)s?|post (?:in|to|about|an? (?:message|update|comment|note|announcement)))\b`,
      // What the product tells its users is a criterion; what the team tells somebody is not.
      String.raw`(?:notify|inform|tell|ask|remind)\b(?! (?:(?:the|a|an|all|any|each|every) )?(?:\w+ )?(?:users?|customers?|visitors?|admins?|administrators?|members?|subscribers?|buyers?|sellers?|guests?|players?|persons?|people|patients?|students?|authors?|senders?|recipients?|owners?)\b| for (?:confirmation|permission|consent))`,
      String.raw`(?:get|obtain|request|receive) (?:an? |the )?(?:review|approval|sign[- ]?off|feedback|buy[- ]?in)\b|sign(?:ed)?[- ]?off\b|demo(?:ed)? (?:to|with|for)\b|demo\W*$`,
      String.raw`(?:qa|po|product owner|ux|design) (?:sign[- ]?off|approval|approved|review(?:ed)?|passed|done)\W*$`,
      String.raw`(?:issue |ticket )?status is changed\b|weighted\W*$|story pointed\W*$|definition of (?:done|ready)\b`,
      String.raw`(?:@?[\w.-]+ )?started (?:a |an )?\[?(?:discussion|thread)\b|.{0,80}\bshould be reviewed by\b`,
      String.raw`add (?:this|the) (?:issue|ticket|item) to\b`,
      String.raw`(?:add|apply|set|remove) (?:the |a )?~\S+(?: labels?)?(?: to (?:this|the) \w+)?\W*$|@[\w.-]+\W*(?:$|(?:to|please|can you|will|reviews?|approves?|signs?|confirms?|checks?)\b)`,
      String.raw`(?:enabled?|rolled out|roll out|turn(?:ed)? on|verif(?:y|ied)|check(?:ed)?|test(?:ed)?) (?:it |this |the (?:feature )?flag )?(?:on|in|for|to) (?:dev|staging|stage|pre-?prod|prod|production|gprd|gstg|canary|qa|uat|\d+ ?%)\b[^.]{0,20}$`,
    ].join('|') +
    ')',
  'i',
);

/** Whether a line is only an address ("#123", "MOB-4", "https://…") or a numbered step (A10). */
export const isReference = (text: string): boolean => text.length <= longestEntry && reference.test(text);

const reference =
  /^\W*(?:step \d+\b.*|(?:(?:https?:\/\/\S+|[\w./-]*[#!&]\d+\+?|[A-Z][A-Z0-9]+-\d+)(?:[\s,;]+(?:and |und |et |y |e )?)?)+\W*)$/i;

/** Whether a line could stand in the list of every item: "Unit tests", "Update the docs" (A10). */
export const isBoilerplate = (text: string): boolean => text.length <= 100 && boilerplate.test(text);

const boilerplate =
  /^\W*(?:(?:add|write|update|create|run|fix|include)\s+)?(?:(?:unit|e2e|end[- ]to[- ]end|integration|automated|functional|manual|regression|smoke|system|the)(?:\s*(?:and|\/|,|&)\s*|\s+)){0,3}(?:tests?|testing|specs?|docs?|documentation|changelog|release notes?)(?: (?:(?:is|are|were|have been) )?(?:added|updated|written|created|done|pass(?:es|ed|ing)?))?\W*$/i;

/** Whether a line is a choice that a form offers: "[x] feature", "Yes: …", "Engineering" (A10). */
export const isChoice = (text: string): boolean => {
  const choice = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return (
    choices.has(choice) ||
    /^(?:yes|no|n a|y|ja|nein|oui|non|sí|si|sim|não|はい|いいえ|是|否)$/.test(choice) ||
    answer.test(text)
  );
};

const answer = /^\W*(?:yes|no|ja|nein|oui|non)\s*(?:[:(,–-]|@|`|$)/i;

const choices: ReadonlySet<string> = new Set(
  [
    'bug,bugs,bug fix,bugfix,hotfix,feature,features,new feature,feature request,enhancement,improvement,refactor,refactoring',
    'chore,question,task,story,epic,spike,documentation,docs,breaking change,non breaking change,performance,regression,support',
    'critical,high,medium,low,major,minor,trivial,blocker,normal,urgent,p0,p1,p2,p3,p4,s1,s2,s3,s4,xs,s,m,l,xl',
    'ios,android,web,mobile,desktop,tablet,windows,mac,macos,linux,chrome,firefox,safari,edge,opera,ie,all browsers,other',
    'frontend,front end,backend,back end,fullstack,full stack,api,ui,ux,design,ux design,ui design,engineering,research,data',
    'analytics,data analytics,copy writing,copywriting,copy,content,illustration,custom graphics,graphics,qa,devops,infrastructure',
    'infra,security,legal,marketing,sales,product,finance,operations,video,brand,localization,translation,accessibility',
    'dev,development,staging,production,prod,test,testing,none,not applicable,unknown,internal,external',
  ]
    .join(',')
    .split(','),
);
