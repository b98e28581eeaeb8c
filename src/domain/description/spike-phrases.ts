/** A question, or a verb of finding out with its object. */
export const inquiry =
  /[?？](?=\s|$)|\b(?:find out|figure out|investigate|evaluate|assess|determine|compare|explore|research|analy[sz]e|learn|understand|validate|prove|decide|check|test) (?:\w+ ){0,3}?(?:whether|if|how|which|what|why|the|that|options?|possib\w+|feasib\w+|approach\w*|between)\b|\b(?:herausfinden|untersuchen|evaluieren|klären|prüfen),? (?:ob|wie|welche|was)\b|\b(?:déterminer|évaluer|savoir) (?:si|comment|quel\w*)\b|\b(?:averiguar|investigar|evaluar|determinar) (?:si|cómo|qué|cuál\w*)\b|\b(?:descobrir|investigar|avaliar|determinar) (?:se|como|qual|quais)\b|是否|如何|どのように|かどうか|調査する|调研/iu;

/** A number with a unit of time. */
const duration = String.raw`(?:\d+(?:[.,]\d+)?|one|two|three|half an?|an?|ein(?:en|e)?|zwei|drei|une?|deux|un[oa]?|dos|um[a]?|dois)\s*-?\s*(?:hours?|hrs?|h|days?|d|weeks?|sprints?|points?|minutes?|stunden?|tage?n?|wochen?|heures?|jours?|semaines?|horas?|d[ií]as?|semanas?)\b`;

/** How long something may take at most: "time box of two days", "within a week". */
export const limit = new RegExp(
  String.raw`\btime[ -]?box\w*\b.{0,40}?${duration}|${duration}.{0,20}\btime[ -]?box|\b(?:max(?:imum|\.)?|at most|up to|no more than|not more than|limit(?:ed)? (?:of|to)|within|spend|budget(?: of)?|zeitbox|maximal|höchstens|au plus|máximo|como máximo|no máximo|até|hasta)\W+(?:\w+\W+){0,2}?${duration}|(?:最多|不超过|タイムボックス|最大)\D{0,6}\d+\s*(?:天|日|小时|時間|週|周)`,
  'iu',
);
