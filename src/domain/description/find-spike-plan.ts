import type { BacklogItem } from '../items/backlog-item';
import { linesOf } from './outline/own-lines';
import { isPlaceholder } from './outline/placeholder';
import type { Section } from './outline/section';
import type { Topic } from './outline/topic-phrases';

/**
 * What a spike must say before it starts: what it is to find out, and how long it may take (A8).
 */
export type SpikePlan = { readonly question: boolean; readonly timebox: boolean };

export const findSpikePlan = ({ summary }: Pick<BacklogItem, 'summary'>, outline: readonly Section[]): SpikePlan => {
  const under = (topic: Topic): boolean =>
    outline.some((section) => section.topics.includes(topic) && ownOrAsked(section).length > 0);
  const own = [summary, ...outline.flatMap(({ own }) => own)];
  const asked = outline
    .flatMap(({ blocks }) => linesOf(blocks))
    .filter((line) => /[?？](?=\s|$)/.test(line) && !isPlaceholder(line));
  return {
    question: under('question') || asked.length > 0 || own.some((line) => inquiry.test(line)),
    timebox: under('timebox') || own.some((line) => limit.test(line)),
  };
};

/** Under a heading of questions, questions are somebody's own. */
const ownOrAsked = ({ blocks }: Section): string[] => linesOf(blocks).filter((line) => !isPlaceholder(line));

const inquiry =
  /[?？](?=\s|$)|\b(?:find out|figure out|investigate|evaluate|assess|determine|compare|explore|research|analy[sz]e|learn|understand|validate|prove|decide|check|test) (?:\w+ ){0,3}?(?:whether|if|how|which|what|why|the|that|options?|possib\w+|feasib\w+|approach\w*|between)\b|\b(?:herausfinden|untersuchen|evaluieren|klären|prüfen),? (?:ob|wie|welche|was)\b|\b(?:déterminer|évaluer|savoir) (?:si|comment|quel\w*)\b|\b(?:averiguar|investigar|evaluar|determinar) (?:si|cómo|qué|cuál\w*)\b|\b(?:descobrir|investigar|avaliar|determinar) (?:se|como|qual|quais)\b|是否|如何|どのように|かどうか|調査する|调研/iu;

const duration = String.raw`(?:\d+(?:[.,]\d+)?|one|two|three|half an?|an?|ein(?:en|e)?|zwei|drei|une?|deux|un[oa]?|dos|um[a]?|dois)\s*-?\s*(?:hours?|hrs?|h|days?|d|weeks?|sprints?|points?|minutes?|stunden?|tage?n?|wochen?|heures?|jours?|semaines?|horas?|d[ií]as?|semanas?)\b`;

const limit = new RegExp(
  String.raw`\btime[ -]?box\w*\b.{0,40}?${duration}|${duration}.{0,20}\btime[ -]?box|\b(?:max(?:imum|\.)?|at most|up to|no more than|not more than|limit(?:ed)? (?:of|to)|within|spend|budget(?: of)?|zeitbox|maximal|höchstens|au plus|máximo|como máximo|no máximo|até|hasta)\W+(?:\w+\W+){0,2}?${duration}|(?:最多|不超过|タイムボックス|最大)\D{0,6}\d+\s*(?:天|日|小时|時間|週|周)`,
  'iu',
);
