/** What a heading or label announces. `other`: a common section that no check looks for. */
export type Topic =
  | 'criteria'
  | 'steps'
  | 'expected'
  | 'actual'
  | 'question'
  | 'timebox'
  | 'done'
  | 'outcome'
  | 'ready'
  | 'how-to'
  | 'process'
  | 'open-questions'
  | 'out-of-scope'
  | 'other';

/** The phrases between the commas of a text. */
const phrases = (text: string): readonly string[] => text.split(',').map((phrase) => phrase.trim());

/**
 * The headings and labels of each topic in English, German, French, Spanish, Portuguese, Japanese
 * and Chinese (A2). A phrase that stands twice has its first topic.
 */
export const topicPhrases: readonly (readonly [Topic, readonly string[]])[] = [
  [
    'criteria',
    phrases(`
      acceptance criteria, acceptance criterion, acceptance criterias, acceptance criterium, acceptance, ac, acs, ac s, uac, a/c,
      acceptance conditions, acceptance condition, acceptance requirements, acceptance tests, acceptance test,
      acceptance checklist, criteria for acceptance, criteria of acceptance, conditions of acceptance,
      conditions of satisfaction, condition of satisfaction, cos, acceptence criteria, acceptance critera,
      akzeptanzkriterien, akzeptanzkriterium, abnahmekriterien, abnahmekriterium, annahmekriterien,
      abnahmebedingungen, akzeptanzbedingungen, akzeptanz kriterien, abnahme kriterien, kriterien für die abnahme,
      conditions de satisfaction, criterios de validación, condiciones de satisfacción, critérios de validação,
      condições de satisfação, 検収条件, 検収基準, 合格条件, 允收標準, 允收准则, 验收要点, 验收规则, 接收准则, critères d'acceptation,
      critère d'acceptation, critères d'acceptance, conditions d'acceptation, critères de validation,
      critères de recette, critères d'acceptabilité, criterios de aceptación, criterio de aceptación,
      condiciones de aceptación, critérios de aceite, critério de aceite, critérios de aceitação,
      critério de aceitação, condições de aceite, condições de aceitação, 受け入れ条件, 受入条件, 受入れ条件, 受け入れ基準, 受入基準,
      受入れ基準, 受け入れ要件, アクセプタンスクライテリア, 验收标准, 验收条件, 验收准则, 验收要求, 接受标准, 接受条件, 接收标准, 驗收標準, 驗收條件, 驗收準則
    `),
  ],
  [
    'steps',
    phrases(`
      steps to reproduce, step to reproduce, steps to replicate, steps to repro, steps to test,
      steps to recreate, how to reproduce, to reproduce, reproduce, reproduction, reproduction steps, repro,
      repro steps, str, replication steps, steps, test steps, how to replicate, reproducing,
      steps for reproduction, schritte zur reproduktion, reproduktionsschritte, schritte zum reproduzieren,
      reproduktion, schritte, étapes de reproduction, étapes pour reproduire, comment reproduire,
      reproduction du bug, étapes, pasos para reproducir, pasos para reproducirlo, cómo reproducir,
      pasos de reproducción, pasos, passos para reproduzir, passos para reprodução, como reproduzir,
      etapas para reproduzir, passos, 再現手順, 再現方法, 再現ステップ, 手順, 重现步骤, 复现步骤, 再现步骤, 重現步驟, 操作步骤, 步骤
    `),
  ],
  [
    'expected',
    phrases(`
      expected, er, expect, expected result, expected results, expected behavior, expected behaviour, expectation,
      expected outcome, what should happen, desired behavior, desired behaviour, should be, expected output,
      correct behavior, correct behaviour, desired result, what did you expect, what i expected,
      erwartetes ergebnis, erwartetes verhalten, erwartet, erwartung, soll, soll verhalten, sollverhalten,
      résultat attendu, résultats attendus, comportement attendu, attendu, resultado esperado,
      resultados esperados, comportamiento esperado, esperado, comportamento esperado, 期待結果, 期待される結果, 期待する結果,
      期待する動作, 期待される動作, 期待動作, 期待値, 预期结果, 期望结果, 预期行为, 期望行为, 預期結果, 期望結果
    `),
  ],
  [
    'actual',
    phrases(`
      actual, ar, tatsächlich, actual result, actual results, actual behavior, actual behaviour, actual outcome, actual output,
      current behavior, current behaviour, current result, observed, observed behavior, observed behaviour,
      observed result, observed results, what happens, what actually happens, what happened, results, result,
      bug behavior, bug behaviour, tatsächliches ergebnis, tatsächliches verhalten, aktuelles verhalten, ist,
      aktuelles ergebnis, ist verhalten, istverhalten, beobachtetes verhalten, résultat obtenu,
      comportement actuel, résultat actuel, comportement observé, résultat constaté, resultado actual,
      resultado obtenido, comportamiento actual, comportamiento observado, resultado real, resultado atual,
      resultado obtido, comportamento atual, comportamento observado, 実際の結果, 実際の動作, 現在の動作, 発生している事象, 实际结果, 实际行为,
      当前行为, 實際結果, 目前行为
    `),
  ],
  [
    'question',
    phrases(`
      question, questions, questions to answer, research question, research questions, question to answer,
      what we want to learn, what do we want to learn, key questions, hypothesis, unknowns,
      what we want to find out, frage, fragen, fragestellung, zu klärende fragen, questions à répondre,
      problématique, pregunta, preguntas, pergunta, perguntas, 調査項目, 検証項目, 問い, 调研问题, 问题, 需要回答的问题
    `),
  ],
  [
    'timebox',
    phrases(`
      timebox, time box, timeboxed, time boxed, time limit, zeitbox, zeitlimit, zeitrahmen, durée maximale,
      limite de temps, tiempo límite, límite de tiempo, limite de tempo, タイムボックス, 期限, 时间盒, 时间限制, 時間盒
    `),
  ],
  [
    'done',
    phrases(`
      definition of done, dod, definition of done checklist, définition de terminé, définition du fini,
      definición de hecho, definición de terminado, definição de pronto, definição de feito, 完了の定義, 完成的定义, 完成定义
    `),
  ],
  [
    'outcome',
    phrases(`
      done when, completion criteria, exit criteria, done criteria, done condition, done conditions, done if,
      fertig wenn, erledigt wenn, terminé quand, hecho cuando, pronto quando, 完了条件, 完成标准,
      outcome, outcomes, deliverable, deliverables, success criteria, success measure, output, end state, result,
      results, ergebnis, ergebnisse, résultat, livrables, resultado, resultados, entregables, entregáveis, 成果物,
      成果, 交付物
    `),
  ],
  [
    'ready',
    phrases(`
      definition of ready, dor, definition of ready checklist, ready checklist, readiness checklist
    `),
  ],
  [
    'how-to',
    phrases(`
      implementation, implementation notes, implementation details, implementation plan, implementation steps,
      technical solution, technical approach, technical design, technical details, technical notes, tech notes,
      proposed technical solution, technical implementation, technical tasks, dev notes, developer notes,
      approach, plan, action plan, work plan, plan of action, runbook, playbook, procedure, rollout, rollout plan, rollout steps, roll out, rollback,
      rollback steps, tasks, task list, subtasks, sub tasks, todo, todos, to do, work items, work breakdown,
      how to implement, deployment plan, deployment steps, release plan, release steps,
      migration steps, instructions, umsetzung, technische umsetzung, technische details, aufgaben,
      implémentation, solution technique, tâches, implementación, solución técnica, tareas, implementação,
      solução técnica, tarefas, 実装, 実装方針, 作業内容, タスク, 技术方案, 实现方案, 实现, 任务
    `),
  ],
  [
    'process',
    phrases(`
      pr checklist, mr checklist, review checklist, reviewer checklist, author checklist, pull request checklist,
      merge request checklist, release checklist, launch checklist, process, workflow, dri, dci, raci,
      smoke test, smoke tests, regression test, regression tests, further regression test, labels, approvals,
      stakeholders, sign off, communication, communications, handover, availability testing
    `),
  ],
  [
    'open-questions',
    phrases(`
      open questions, decisions, decision, open points, open issues, to be decided, to be clarified, discussion,
      offene fragen, offene punkte, entscheidungen, questions ouvertes, décisions, preguntas abiertas,
      decisiones, perguntas abertas, dúvidas, decisões, 未決事項, 確認事項, 待确认, 待确认事项, 待定事项
    `),
  ],
  [
    'out-of-scope',
    phrases(`
      out of scope, not in scope, non goals, won t do, outside the scope, nicht im scope, nicht enthalten,
      hors périmètre, hors scope, fuera de alcance, fuera del alcance, fora de escopo, fora do escopo, 対象外,
      スコープ外, 不在范围, 范围外, 不包含
    `),
  ],
  [
    'other',
    phrases(`
      description, summary, background, context, motivation, problem, problem statement, problem to solve,
      proposal, solution, proposed solution, possible solution, possible fix, possible fixes, notes, note,
      additional notes, additional information, additional info, additional context, design, designs, ux, ui,
      ux design, mockup, mockups, wireframes, screenshot, screenshots, attachments, links, link, references,
      reference, reference links, related, related issues, dependencies, dependency, risks, risk, assumptions,
      scope, in scope, user story, story, testing, testing notes, test notes, how to test, to test,
      development notes, test plan, test cases, qa, qa notes, environment, workaround,
      resources, documentation, impact, priority, severity, estimate, timeline, analytics, metrics, personas,
      experiments, logs, relevant logs, version, platform, comments, example, examples, use case, use cases, why,
      what, how, who, value, business value, how will we measure success, mobile, next steps, follow up,
      follow ups, constraints, considerations, further details, details, test data, cc, issue description,
      problem description, bug description, test case, code, sample code, error, extra info, how to demonstrate,
      demo, non functional requirements, requirements, functional requirements, overview, info, beschreibung,
      hintergrund, kontext, hinweis, hinweise, notiz, notizen, anmerkungen, anhang, umgebung, abhängigkeiten,
      risiken, lösung, lösungsvorschlag, contexte, remarque, remarques, dépendances, liens, risques,
      environnement, descripción, contexto, nota, notas, observaciones, dependencias, riesgos, entorno,
      descrição, observação, observações, dependências, riscos, ambiente, 説明, 背景, 備考, 概要, 補足, 環境, 参考, 設計, デザイン,
      描述, 说明, 备注, 概述, 环境, 设计, 依赖, 风险, 附件, 備註, 說明
    `),
  ],
];
