import { phraseList } from '../../text/phrase-list';

/**
 * What a heading or label announces. `other`: a common section that no check looks for;
 * `quotation`: no title, but somebody else's words.
 */
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
  | 'solution'
  | 'quotation'
  | 'other';

/**
 * The headings and labels of each topic in English, German, French, Spanish, Portuguese, Japanese
 * and Chinese, and the main ones in Italian, Dutch, Polish, Russian, Ukrainian, Turkish, Swedish,
 * Danish, Norwegian, Finnish, Czech, Korean, Arabic, Hebrew, Hindi, Vietnamese and Indonesian (A2).
 * A phrase that stands twice has its first topic.
 */
export const topicPhrases: readonly (readonly [Topic, readonly string[]])[] = [
  [
    'criteria',
    phraseList(`
      acceptance criteria, acceptance criterion, accept criteria, accepted criteria, acceptation criteria, acceptance criterias, acceptance criterium, acceptance, ac, acs, ac s, uac, a/c,
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
      受入れ基準, 受け入れ要件, アクセプタンスクライテリア, 验收标准, 验收条件, 验收准则, 验收要求, 接受标准, 接受条件, 接收标准, 驗收標準, 驗收條件, 驗收準則,
      criteri di accettazione, criterio di accettazione, criteri d'accettazione, condizioni di accettazione, criteri di validazione,
      acceptatiecriteria, acceptatie criteria, acceptatiecriterium, acceptatievoorwaarden, aanvaardingscriteria, acceptatie voorwaarden,
      kryteria akceptacji, kryterium akceptacji, kryteria akceptacyjne, warunki akceptacji, kryteria odbioru,
      критерии приёмки, критерии приемки, критерий приёмки, критерии приёма, критерии принятия, условия приёмки, приёмочные критерии,
      критерии готовности задачи, критерії приймання, критерії прийняття, критерій приймання, умови приймання, критерії прийому,
      kabul kriterleri, kabul kriteri, kabul koşulları, kabul şartları, acceptanskriterier, acceptanskriterium, acceptanskrav,
      godkännandekriterier, acceptkriterier, acceptkriterie, accept kriterier, acceptancekriterier, akceptkriterier, godkendelseskriterier,
      akseptansekriterier, akseptansekriterium, akseptkriterier, godkjenningskriterier, aksepteringskriterier, hyväksymiskriteerit,
      hyväksymiskriteeri, hyväksymisehdot, hyväksyntäkriteerit, hyväksyntäehdot, akceptační kritéria, akceptační kritérium, kritéria přijetí,
      podmínky přijetí, akceptační podmínky, 인수 조건, 인수조건, 인수 기준, 인수기준, 수용 기준, 수용기준, 수용 조건, 수락 기준, 승인 기준, 완료 조건,
      معايير القبول, معيار القبول, شروط القبول, معايير الموافقة, קריטריוני קבלה, קריטריון קבלה, תנאי קבלה, קריטריונים לקבלה, מבחני קבלה,
      स्वीकृति मानदंड, स्वीकृति मापदंड, स्वीकार्यता मानदंड, स्वीकृति की शर्तें, tiêu chí chấp nhận, tiêu chí nghiệm thu, điều kiện chấp nhận,
      điều kiện nghiệm thu, tiêu chuẩn chấp nhận, kriteria penerimaan, kriteria keberterimaan, syarat penerimaan, kriteria penerimaan pengguna,
      criteri d’accettazione, criteri di accettabilità, criteri per l'accettazione, condizione di accettazione, condizioni
      d'accettazione, requisiti di accettazione, acceptatie-criteria, acceptatie criterium, acceptatievoorwaarde,
      acceptatie-eisen, criteria voor acceptatie, voorwaarden voor acceptatie, kryterium akceptacyjne, warunek akceptacji,
      warunki akceptacyjne, kryterium odbioru, warunki odbioru, критерий приемки, условия приемки, приемочные критерии,
      критерий принятия, критерій прийняття, умови прийняття, приймальні критерії, приймальний критерій, критерії прийомки,
      умова приймання, kabul koşulu, kabul şartı, kabul ölçütleri, kabul ölçütü, kabul kıstasları, acceptanskriterierna,
      acceptans-kriterier, acceptansvillkor, kriterier för acceptans, kriterier för godkännande, villkor för acceptans,
      acceptkriterium, acceptkriterierne, accept-kriterier, acceptance-kriterier, acceptbetingelser, kriterier for accept,
      akseptansekriterie, akseptansekriteriene, akseptanse-kriterier, akseptkriterium, akseptansekrav, kriterier for aksept,
      hyväksyntäkriteeri, hyväksymisehto, hyväksymisvaatimukset, hyväksymisen kriteerit, hyväksymisen ehdot, akceptační
      podmínka, kritéria akceptace, podmínky akceptace, kritérium přijetí, kritéria pro přijetí, 수락기준, 수락 조건, شرط القبول,
      معايير قبول, معايير قبول القصة, متطلبات القبول, ضوابط القبول, קריטריון לקבלה, תנאים לקבלה, תנאי הקבלה, קריטריוני
      הקבלה, מדדי קבלה, स्वीकृति मानदण्ड, स्वीकृति के मानदंड, स्वीकार्यता के मानदंड, स्वीकृति शर्तें, स्वीकृति की शर्त,
      एक्सेप्टेंस क्राइटेरिया, các tiêu chí chấp nhận, các tiêu chí nghiệm thu, tiêu chuẩn nghiệm thu, các điều kiện chấp
      nhận, kriteria akseptansi, kriteria acceptance, syarat-syarat penerimaan, kondisi penerimaan, ketentuan penerimaan,
      kriteria penerimaan user story
    `),
  ],
  [
    'steps',
    phraseList(`
      steps to reproduce, step to reproduce, steps to replicate, steps to repro, steps to test,
      steps to recreate, how to reproduce, to reproduce, reproduce, reproduction, reproduction steps, repro,
      repro steps, str, replication steps, steps, test steps, how to replicate, reproducing,
      steps for reproduction, schritte zur reproduktion, reproduktionsschritte, schritte zum reproduzieren,
      reproduktion, schritte, étapes de reproduction, étapes pour reproduire, comment reproduire,
      reproduction du bug, étapes, pasos para reproducir, pasos para reproducirlo, cómo reproducir,
      pasos de reproducción, pasos, passos para reproduzir, passos para reprodução, como reproduzir,
      etapas para reproduzir, passos, 再現手順, 再現方法, 再現ステップ, 手順, 重现步骤, 复现步骤, 再现步骤, 重現步驟, 操作步骤, 步骤,
      passi per riprodurre, passaggi per riprodurre, come riprodurre, passi di riproduzione, stappen om te reproduceren, reproductiestappen,
      stappen, hoe te reproduceren, kroki do odtworzenia, kroki reprodukcji, jak odtworzyć, kroki, шаги воспроизведения, шаги для воспроизведения,
      как воспроизвести, шаги, кроки відтворення, кроки для відтворення, як відтворити, кроки, yeniden oluşturma adımları, tekrar etme adımları,
      adımlar, nasıl tekrarlanır, steg för att återskapa, steg för att reproducera, återskapa, trin til at genskabe, trin til genskabelse,
      sådan genskabes fejlen, reproduktionstrin, steg for å gjenskape, steg for å reprodusere, slik gjenskaper du, vaiheet toistamiseen,
      toistovaiheet, toistamisohjeet, kroky k reprodukci, kroky k reprodukování, postup reprodukce, jak reprodukovat, kroky, 재현 방법, 재현 절차, 재현 단계,
      재현 경로, خطوات إعادة الإنتاج, خطوات التكرار, كيفية إعادة الإنتاج, الخطوات, שלבי שחזור, שלבים לשחזור, צעדים לשחזור, איך לשחזר, पुनरुत्पादन के चरण,
      दोहराने के चरण, चरण, các bước tái hiện, bước tái hiện, cách tái hiện, các bước thực hiện, langkah reproduksi, langkah untuk mereproduksi,
      cara mereproduksi, langkah langkah,
      passi per la riproduzione, passaggi per la riproduzione, step per riprodurre, procedura di riproduzione, stappen voor
      reproductie, stappen ter reproductie, reproductie stappen, stappen om het probleem te reproduceren, stappen om de fout
      te reproduceren, kroki do reprodukcji, kroki odtworzenia, kroki do odtworzenia błędu, kroki pozwalające odtworzyć
      błąd, sposób odtworzenia, шаги по воспроизведению, шаги к воспроизведению, порядок воспроизведения, шаги для
      воспроизведения ошибки, шаги воспроизведения бага, кроки до відтворення, кроки з відтворення, порядок відтворення,
      кроки для відтворення помилки, yeniden üretme adımları, tekrar üretme adımları, hatayı yeniden üretme adımları, hatayı
      tekrarlama adımları, hata adımları, nasıl yeniden üretilir, steg för återskapande, reproduktionssteg,
      återskapningssteg, så här återskapar du felet, hur man återskapar felet, steg för att återskapa felet, trin til at
      reproducere, trin for at genskabe, trin til reproduktion, sådan reproduceres fejlen, trinn for å gjenskape, trinn for
      å reprodusere, reproduksjonssteg, slik gjenskaper du feilen, hvordan gjenskape feilen, vaiheet ongelman toistamiseksi,
      vaiheet virheen toistamiseksi, toistamisen vaiheet, toistettavuusohjeet, näin virhe toistetaan, kuinka toistaa, kroky
      pro reprodukci, kroky reprodukce, postup pro reprodukci, kroky k vyvolání chyby, kroky k zopakování chyby, 재현 순서, 재현
      스텝, 재현단계, 재현방법, خطوات إعادة إنتاج المشكلة, خطوات إعادة إنتاج الخطأ, خطوات تكرار المشكلة, خطوات تكرار الخطأ, خطوات
      إعادة التكرار, كيفية إعادة إنتاج المشكلة, צעדי שחזור, אופן השחזור, שלבים לשחזור הבאג, שלבים לשחזור התקלה, पुन: उत्पन्न
      करने के चरण, पुनः उत्पन्न करने के चरण, समस्या दोहराने के चरण, बग दोहराने के चरण, रिप्रोड्यूस करने के चरण, रिप्रोड्यूस
      करने के स्टेप्स, các bước tái hiện lỗi, các bước để tái hiện, các bước tái tạo, các bước tái tạo lỗi, cách tái hiện
      lỗi, langkah-langkah reproduksi, langkah-langkah untuk mereproduksi, langkah mereproduksi, langkah-langkah
      mereproduksi, cara reproduksi
    `),
  ],
  [
    'expected',
    phraseList(`
      expected, er, expect, expected result, expected results, expected behavior, expected behaviour, expectation,
      expected outcome, what should happen, desired behavior, desired behaviour, should be, expected output,
      correct behavior, correct behaviour, desired result, what did you expect, what i expected,
      erwartetes ergebnis, erwartetes verhalten, erwartet, erwartung, soll, soll verhalten, sollverhalten,
      résultat attendu, résultats attendus, comportement attendu, attendu, resultado esperado,
      resultados esperados, comportamiento esperado, esperado, comportamento esperado, 期待結果, 期待される結果, 期待する結果,
      期待する動作, 期待される動作, 期待動作, 期待値, 预期结果, 期望结果, 预期行为, 期望行为, 預期結果, 期望結果,
      risultato atteso, risultati attesi, comportamento atteso, verwacht resultaat, verwacht gedrag, verwachte uitkomst, verwachting,
      oczekiwany rezultat, oczekiwany wynik, oczekiwane zachowanie, spodziewany rezultat, oczekiwany efekt, ожидаемый результат, ожидаемое поведение,
      очікуваний результат, очікувана поведінка, beklenen sonuç, beklenen davranış, förväntat resultat, förväntat beteende, forventet resultat,
      forventet adfærd, forventet opførsel, forventet oppførsel, odotettu tulos, odotettu lopputulos, odotettu toiminta, očekávaný výsledek,
      očekávané chování, 기대 결과, 예상 결과, 기대 동작, 예상 동작, النتيجة المتوقعة, السلوك المتوقع, תוצאה צפויה, תוצאה רצויה, התנהגות צפויה, अपेक्षित परिणाम,
      अपेक्षित व्यवहार, kết quả mong đợi, kết quả mong muốn, hành vi mong đợi, hasil yang diharapkan, perilaku yang diharapkan,
      comportamento previsto, risultato previsto, esito atteso, verwachte resultaat, verwachte resultaten, verwachte gedrag,
      rezultat oczekiwany, wynik oczekiwany, ожидаемые результаты, что ожидалось, очікувані результати, beklenen sonuçlar,
      beklenen durum, beklenen çıktı, förväntade resultat, förväntat utfall, forventede resultater, forventet udfald,
      forventet atferd, forventet adferd, forventet utfall, odotetut tulokset, odotettu käyttäytyminen, očekávané výsledky,
      očekávaný stav, předpokládaný výsledek, 기대결과, 기대하는 결과, النتائج المتوقعة, النتيجة المرجوة, תוצאות צפויות, התוצאה
      הצפויה, ההתנהגות הצפויה, अपेक्षित नतीजा, प्रत्याशित परिणाम, अपेक्षित आउटपुट, kết quả kỳ vọng, kết quả kì vọng, hành vi
      mong muốn, hasil diharapkan, ekspektasi hasil, hasil ekspektasi, hasil yang seharusnya
    `),
  ],
  [
    'actual',
    phraseList(`
      actual, ar, tatsächlich, actual result, actual results, actual behavior, actual behaviour, actual outcome, actual output,
      current behavior, current behaviour, current result, observed, observed behavior, observed behaviour,
      observed result, observed results, what happens, what actually happens, what happened, results, result,
      bug behavior, bug behaviour, tatsächliches ergebnis, tatsächliches verhalten, aktuelles verhalten, ist,
      aktuelles ergebnis, ist verhalten, istverhalten, beobachtetes verhalten, résultat obtenu,
      comportement actuel, résultat actuel, comportement observé, résultat constaté, resultado actual,
      resultado obtenido, comportamiento actual, comportamiento observado, resultado real, resultado atual,
      resultado obtido, comportamento atual, comportamento observado, 実際の結果, 実際の動作, 現在の動作, 発生している事象, 实际结果, 实际行为,
      当前行为, 實際結果, 目前行为,
      risultato effettivo, risultato attuale, risultato ottenuto, comportamento attuale, comportamento osservato, werkelijk resultaat,
      huidig resultaat, huidig gedrag, werkelijk gedrag, feitelijk resultaat, rzeczywisty rezultat, rzeczywisty wynik, aktualny rezultat,
      aktualne zachowanie, obecne zachowanie, фактический результат, фактическое поведение, текущее поведение, фактичний результат,
      фактична поведінка, поточна поведінка, gerçekleşen sonuç, gerçek sonuç, mevcut davranış, faktiskt resultat, faktiskt beteende,
      nuvarande beteende, faktisk resultat, faktisk adfærd, nuværende adfærd, faktisk oppførsel, nåværende oppførsel, todellinen tulos,
      toteutunut tulos, nykyinen toiminta, skutečný výsledek, skutečné chování, aktuální chování, 실제 결과, 실제 동작, 현재 동작, النتيجة الفعلية, السلوك الفعلي,
      السلوك الحالي, תוצאה בפועל, התנהגות בפועל, מצב קיים, वास्तविक परिणाम, वास्तविक व्यवहार, kết quả thực tế, hành vi thực tế, kết quả hiện tại,
      hasil aktual, hasil sebenarnya, perilaku aktual,
      comportamento effettivo, werkelijke resultaat, daadwerkelijk resultaat, rzeczywiste zachowanie, фактические
      результаты, текущий результат, полученный результат, фактичні результати, поточний результат, отриманий результат,
      gerçekleşen davranış, gerçekleşen durum, mevcut sonuç, verkligt resultat, faktiskt utfall, aktuellt resultat, faktiske
      resultater, faktisk opførsel, aktuelt resultat, faktisk atferd, faktisk utfall, todellinen toiminta, todellinen
      käyttäytyminen, havaittu toiminta, skutečné výsledky, aktuální výsledek, současné chování, 실제결과, 현재 결과, 실제 현상, النتائج
      الفعلية, النتيجة الحالية, תוצאות בפועל, התוצאה בפועל, ההתנהגות בפועל, התנהגות נוכחית, वास्तविक नतीजा, वर्तमान व्यवहार,
      वर्तमान परिणाम, वास्तविक आउटपुट, hành vi hiện tại, hasil sesungguhnya, perilaku sebenarnya, perilaku saat ini
    `),
  ],
  [
    'question',
    phraseList(`
      question, questions, questions to answer, research question, research questions, question to answer,
      what we want to learn, what do we want to learn, key questions, hypothesis, unknowns,
      what we want to find out, frage, fragen, fragestellung, zu klärende fragen, questions à répondre,
      problématique, pregunta, preguntas, pergunta, perguntas, 調査項目, 検証項目, 問い, 调研问题, 问题, 需要回答的问题
    `),
  ],
  [
    'timebox',
    phraseList(`
      timebox, time box, timeboxed, time boxed, time limit, zeitbox, zeitlimit, zeitrahmen, durée maximale,
      limite de temps, tiempo límite, límite de tiempo, limite de tempo, タイムボックス, 期限, 时间盒, 时间限制, 時間盒
    `),
  ],
  [
    'done',
    phraseList(`
      definition of done, dod, definition of done checklist, définition de terminé, définition du fini,
      definición de hecho, definición de terminado, definição de pronto, definição de feito, 完了の定義, 完成的定义, 完成定义,
      definizione di fatto, definitie van klaar, definicja ukończenia, критерии готовности, определение готовности, визначення готовності,
      tamamlanma tanımı, definition av klar, definition af færdig, valmiin määritelmä, definice hotovo, 완료의 정의, تعريف الإنجاز, הגדרת סיום,
      định nghĩa hoàn thành, definisi selesai,
      definizione di completato, definizione di done, criteri di completamento, definitie van gereed, definitie van done,
      definicja gotowości, definicja done, kryteria ukończenia, критерий готовности, критерии завершения, определение
      выполненного, критерії готовності, критерій готовності, критерії завершення, критерії завершеності, bitti tanımı,
      tamamlandı tanımı, tamamlanma kriterleri, definition av klart, definition av färdig, klarkriterier, definition på
      færdig, definition af done, færdigkriterier, definisjon av ferdig, definisjon på ferdig, definisjon av done,
      ferdigkriterier, valmiin kriteerit, valmiuden määritelmä, valmis-määritelmä, definice hotového, definice dokončení,
      kritéria dokončení, 완료 정의, 완료 기준, 완료조건, تعريف الاكتمال, تعريف المنجز, معايير الإنجاز, معايير الاكتمال, הגדרה של סיום,
      הגדרת גמור, קריטריונים לסיום, תנאי סיום, पूर्णता की परिभाषा, पूर्ण होने की परिभाषा, संपन्न की परिभाषा, समाप्ति की
      परिभाषा, डेफिनिशन ऑफ डन, định nghĩa về hoàn thành, tiêu chí hoàn thành, điều kiện hoàn thành, definisi dari selesai,
      kriteria selesai, kriteria penyelesaian
    `),
  ],
  [
    'outcome',
    phraseList(`
      done when, completion criteria, exit criteria, done criteria, done condition, done conditions, done if,
      fertig wenn, erledigt wenn, terminé quand, hecho cuando, pronto quando, 完了条件, 完成标准,
      outcome, outcomes, deliverable, deliverables, success criteria, success measure, output, end state, result,
      results, ergebnis, ergebnisse, résultat, livrables, resultado, resultados, entregables, entregáveis, 成果物,
      成果, 交付物
    `),
  ],
  [
    'ready',
    phraseList(`
      definition of ready, dor, definition of ready checklist, ready checklist, readiness checklist
    `),
  ],
  [
    'how-to',
    phraseList(`
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
    phraseList(`
      pr checklist, mr checklist, review checklist, reviewer checklist, author checklist, pull request checklist,
      merge request checklist, release checklist, launch checklist, process, workflow, dri, dci, raci,
      smoke test, smoke tests, regression test, regression tests, further regression test, labels, approvals,
      stakeholders, sign off, communication, communications, handover, availability testing
    `),
  ],
  [
    'open-questions',
    phraseList(`
      open questions, decisions, decision, open points, open issues, to be decided, to be clarified, discussion,
      offene fragen, offene punkte, entscheidungen, questions ouvertes, décisions, preguntas abiertas,
      decisiones, perguntas abertas, dúvidas, decisões, 未決事項, 確認事項, 待确认, 待确认事项, 待定事项,
      domande aperte, punti aperti, open vragen, pytania otwarte, otwarte kwestie, открытые вопросы, відкриті питання, açık sorular,
      öppna frågor, åbne spørgsmål, åpne spørsmål, avoimet kysymykset, otevřené otázky, 미결 사항, 논의 사항, أسئلة مفتوحة, שאלות פתוחות, खुले प्रश्न, câu hỏi mở, pertanyaan terbuka
    `),
  ],
  [
    'out-of-scope',
    phraseList(`
      out of scope, not in scope, non goals, won t do, outside the scope, nicht im scope, nicht enthalten,
      hors périmètre, hors scope, fuera de alcance, fuera del alcance, fora de escopo, fora do escopo, 対象外,
      スコープ外, 不在范围, 范围外, 不包含,
      fuori ambito, fuori scope, buiten scope, buiten de scope, poza zakresem, вне рамок, не входит в задачу, поза межами, kapsam dışı,
      utanför omfattning, ikke i scope, utenfor omfang, rajauksen ulkopuolella, mimo rozsah, 범위 외, 범위 밖, خارج النطاق, מחוץ לתחום, दायरे से बाहर, ngoài phạm vi, di luar cakupan
    `),
  ],
  [
    'solution',
    phraseList(`
      proposal, solution, solutions, proposed solution, possible solution, possible solutions, possible fix, possible fixes,
      proposed fix, suggested fix, suggestion, suggestions, fix, fixes, ideas, options, option, alternatives,
      alternatives considered, workaround, workarounds, cause, causes, root cause, root causes, possible cause,
      possible causes, analysis, root cause analysis, lösung, lösungen, lösungsvorschlag, ursache, ursachen,
      mögliche ursachen, optionen, vorschlag, vorschläge, analyse, causes possibles, cause possible, solutions possibles,
      causa, causas, posibles causas, solución, soluciones, propuesta, possíveis causas, solução, soluções, proposta,
      原因, 解決策, 対応案, 可能原因, 解决方案, 方案
    `),
  ],
  [
    'other',
    phraseList(`
      description, summary, background, context, motivation, problem, problem statement, problem to solve,
      notes, note,
      additional notes, additional information, additional info, additional context, design, designs, ux, ui,
      ux design, mockup, mockups, wireframes, screenshot, screenshots, attachments, links, link, references,
      reference, reference links, related, related issues, dependencies, dependency, risks, risk, assumptions,
      scope, in scope, user story, story, testing, testing notes, test notes, how to test, to test,
      development notes, test plan, test cases, qa, qa notes, environment,
      resources, documentation, impact, priority, severity, estimate, timeline, analytics, metrics, personas,
      experiments, logs, relevant logs, version, platform, comments, example, examples, use case, use cases, why,
      what, how, who, value, business value, how will we measure success, mobile, next steps, follow up,
      follow ups, constraints, considerations, further details, details, test data, cc, issue description,
      problem description, bug description, test case, code, sample code, error, extra info, how to demonstrate,
      demo, non functional requirements, requirements, functional requirements, overview, info, beschreibung,
      hintergrund, kontext, hinweis, hinweise, notiz, notizen, anmerkungen, anhang, umgebung, abhängigkeiten,
      risiken, contexte, remarque, remarques, dépendances, liens, risques,
      environnement, descripción, contexto, nota, notas, observaciones, dependencias, riesgos, entorno,
      descrição, observação, observações, dependências, riscos, ambiente, 説明, 背景, 備考, 概要, 補足, 環境, 参考, 設計, デザイン,
      描述, 说明, 备注, 概述, 环境, 设计, 依赖, 风险, 附件, 備註, 說明,
      descrizione, note, contesto, allegati, dipendenze, beschrijving, omschrijving, notities, opmerkingen, achtergrond, bijlagen, opis, uwagi,
      notatki, kontekst, tło, załączniki, zależności, описание, примечание, примечания, контекст, заметки, вложения, зависимости, опис, примітка, примітки,
      нотатки, вкладення, залежності, açıklama, notlar, bağlam, ekler, bağımlılıklar, beskrivning, anteckningar, noteringar, bakgrund, bilagor,
      beskrivelse, noter, notater, baggrund, bakgrunn, vedlegg, kuvaus, huomiot, muistiinpanot, tausta, liitteet, popis, poznámky, poznámka,
      kontext, přílohy, závislosti, 설명, 개요, 배경, 참고, 참고 사항, 비고, 첨부, الوصف, ملاحظات, الخلفية, السياق, المرفقات, תיאור, הערות, רקע, הקשר, קבצים מצורפים, विवरण, टिप्पणी,
      पृष्ठभूमि, संदर्भ, mô tả, ghi chú, bối cảnh, tài liệu đính kèm, deskripsi, catatan, latar belakang, konteks, lampiran
    `),
  ],
];

/**
 * Known titles that are names of groups where they stand among criteria (A12): parts of a product,
 * kinds of demands.
 */
export const groupNames: readonly string[] = phraseList(`
  design, designs, ux, ui, ux design, mobile, platform, version, analytics, metrics, error, logs, code, documentation,
  testing, test data, labels, workflow, process, communication, communications, approvals, result, results, output,
  outcome, outcomes, requirements, functional requirements, non functional requirements, constraints, personas,
  priority, severity, environment, description, options, proposal, ergebnis, ergebnisse, umgebung, résultat, resultado,
  resultados, environnement, entorno, ambiente, デザイン, 設計, 环境, 设计, 環境
`);
