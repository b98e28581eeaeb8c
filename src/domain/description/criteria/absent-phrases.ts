/** What people write in the place of criteria that are not there, in the supported languages (A17). */

const phrases = (text: string): readonly string[] =>
  text
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

/** There are none. */
export const none: readonly string[] = phrases(`
  not applicable, non applicable, does not apply, n/a, na, none, nothing, nothing special, nil, no ac, no acs,
  no acceptance criteria, no acceptance criterion, no criteria, no specific acceptance criteria, no special criteria,
  no requirements, not needed, not required, not relevant, not defined, not specified, not available, not necessary,
  nicht zutreffend, trifft nicht zu, entfällt, nicht anwendbar, nicht relevant, nicht nötig, nicht erforderlich, keine,
  keine akzeptanzkriterien, keine abnahmekriterien, kein ak, keine ak, sans objet, non applicable, ne s'applique pas,
  pas applicable, aucun, aucune, aucun critère, aucun critère d'acceptation, pas de critères, pas de critère,
  pas de critères d'acceptation, non défini, no aplica, no procede, ninguno, ninguna, sin criterios,
  sin criterios de aceptación, no hay criterios, no hay criterios de aceptación, não se aplica, não aplicável, nenhum,
  nenhuma, sem critérios, sem critérios de aceite, sem critérios de aceitação, 該当なし, 特になし, なし, 対象外, 不适用, 不適用, 无, 無, 暂无,
  暫無, 没有验收标准, 沒有,
  non applicabile, nessuno, nessuna, nessun criterio, nessun criterio di accettazione, niet van toepassing, n v t, nvt, geen, geen criteria,
  geen acceptatiecriteria, nie dotyczy, brak, brak kryteriów, brak kryteriów akceptacji, не применимо, неприменимо, нет, нет критериев, отсутствуют,
  не застосовується, не застосовно, немає, немає критеріїв, відсутні, geçerli değil, uygulanamaz, yok, kriter yok, ej tillämpligt, inga, inga kriterier,
  ikke relevant, ingen, ingen kriterier, ikke aktuelt, ei sovellu, ei ole, ei kriteerejä, ei tarpeen, není relevantní, netýká se, žádná, žádné,
  bez kritérií, 해당 없음, 없음, 해당사항 없음, لا ينطبق, لا يوجد, غير متاح, לא רלוונטי, אין, לא ישים, लागू नहीं, कोई नहीं, không áp dụng, không có, không, tidak berlaku,
  tidak ada
`);

/** Words that go on after them; others make a sentence about the product. */
export const afterNone: readonly string[] = phrases(`
  yet, with, by, from, mit, von, vom, avec, par, con, com, yet, for, at, so, here, now, needed, required, defined, specified, available, provided, in, because, since, as, right,
  necessary, until, currently, für, hier, bisher, derzeit, noch, nötig, da, weil, im, bei, definiert, erforderlich, pour,
  ici, à, car, dans, encore, défini, définis, nécessaire, para, por, en, aún, todavía, aquí, necesario, definidos, aqui,
  ainda, neste, nesta, necessário,
  per, ora, in, ancora, voor, nog, dla, na, tym, jeszcze, для, пока, в, этой, ще, поки, bu, için, şimdilik, för, ännu, endnu, til, her, ennå, vielä, tälle,
  pro, zatím, zde, لهذه, לסיפור, cho, untuk, saat
`);

/** They come later. */
export const later: readonly string[] = phrases(`
  to be discussed, to be defined, to be determined, to be decided, to be clarified, to be specified, to be written,
  to be refined, to be agreed, to be aligned, to be detailed, to be completed, to be added, to be provided, to be filled,
  to be confirmed, to be announced, to be worked out, to be fleshed out, to follow, will follow, will be added,
  will be defined, will be provided, will be written, will be discussed, will be specified, will be completed,
  will be refined, will be clarified, will be detailed, will be filled, will add, will define, will write,
  needs to be discussed, needs to be defined, need to be defined, need to discuss, need to define, still to be,
  still need to, not yet, not written yet, not defined yet, coming soon, coming later, pending, tbd, tba, tbc,
  wird noch, werden noch, wird später, werden später, wird nachgereicht, werden nachgereicht, wird ergänzt,
  werden ergänzt, folgt, folgen, folgt noch, folgen noch, noch zu, noch offen, noch nicht, ist noch zu, sind noch zu,
  muss noch, müssen noch, zu klären, abzustimmen, à définir, à préciser, à compléter, à discuter, à confirmer, à valider,
  à venir, à rédiger, à écrire, sera défini, seront définis, sera ajouté, seront ajoutés, sera complété,
  seront complétés, sera précisé, seront précisés, reste à, restent à, pas encore, en attente, por definir, por completar,
  por confirmar, por discutir, por determinar, por concretar, a definir, pendiente, pendientes, se definirá,
  se definirán, se añadirá, se añadirán, se agregará, se agregarán, se completará, se completarán, será definido,
  aún no, aún por, todavía no, falta definir, por aclarar, a ser definido, a ser definidos, será definido, serão definidos,
  será adicionado, serão adicionados, serão adicionadas, a discutir, a confirmar, a completar, pendente, pendentes,
  ainda não, falta, 後で, 後日, 追って, 未定, 検討中, 要検討, 要相談, 別途, これから, 今後, 待定, 待补充, 待補充, 待确认, 待確認, 待讨论, 待討論, 待定义, 稍后,
  稍後, 之后补充, 之後補充, 后续补充, 後續補充, 尚未, 还没有,
  da definire, da discutere, da completare, da chiarire, da concordare, verrà aggiunto, verranno aggiunti, saranno aggiunti, sarà aggiunto,
  nog te bepalen, nog te bespreken, nog in te vullen, te bepalen, wordt later toegevoegd, worden later toegevoegd, volgt nog, volgen nog, volgt later,
  do ustalenia, do uzupełnienia, do omówienia, do doprecyzowania, do określenia, zostaną dodane, będą dodane, zostanie dodane, будет добавлено,
  будут добавлены, будет определено, будут определены, будет позже, уточняется, на обсуждении, нужно уточнить, обсудить с, добавить позже, буде додано,
  будуть додані, буде визначено, уточнюється, потрібно уточнити, обговорити з, daha sonra, sonra eklenecek, belirlenecek, eklenecek,
  att definieras, läggs till senare, kommer att läggas till, ska definieras, ska diskuteras, tilføjes senere, bliver tilføjet, skal defineres,
  skal drøftes, afventer, legges til senere, blir lagt til, avklares, skal avklares, määritellään myöhemmin, lisätään myöhemmin, täydennetään,
  sovitaan, doplním, bude doplněno, budou doplněna, bude upřesněno, k doplnění, k diskusi, 추후, 나중에, 논의 필요, 미정, 작성 예정, سيتم إضافتها, سيتم تحديدها, تحدد لاحقا,
  سيضاف لاحقا, יתווסף בהמשך, ייקבע בהמשך, להשלמה, לדיון, बाद में, तय किया जाना, sẽ bổ sung, sẽ được bổ sung, cần thảo luận, chưa xác định, sẽ cập nhật,
  akan ditambahkan, akan ditentukan, perlu didiskusikan, menyusul, belum ditentukan
`);

/** They stand somewhere else, which is named behind it. */
export const see: readonly string[] = phrases(`
  see, please see, pls see, refer to, please refer to, check, cf, as in, as per, as described in, as defined in,
  as specified in, as stated in, described in, defined in, specified in, covered in, covered by, listed in, found in,
  siehe, s, vgl, wie in, gemäß, gemäss, laut, beschrieben in, steht in, stehen in, voir, cf, comme dans, selon, décrit dans,
  décrits dans, ver, véase, consultar, según, como en, descrito en, descritos en, vide, consulte, conforme, como em,
  descrito em, descritos em, 参照, 参考, 見, 见, 請見, 请见, 详见, 詳見, 请参考, 請參考, 参见, 參見,
  vedi, vedere, si veda, come in, come da, zie, zoals in, volgens, patrz, zobacz, zgodnie z, jak w, см, смотри, смотрите, как в, согласно, див, дивись,
  дивіться, як у, згідно з, bkz, bakınız, se, i henhold til, som i, ks, katso, kuten, viz, podle, انظر, راجع, כמו, ראה, ראו, देखें, xem, tham khảo, như trong,
  lihat, seperti di, sesuai
`);

/** The same, whatever is named behind it. */
export const elsewhere: readonly string[] = phrases(`
  same as, the same as, same like, identical to, like in, as above, as described, as discussed, as mentioned,
  as agreed, see above, see below, ditto, wie oben, wie besprochen, wie bei, wie beschrieben, siehe oben, siehe unten,
  dasselbe wie, gleich wie, identisch mit, analog zu, comme ci-dessus, comme convenu, voir ci-dessus, voir ci-dessous,
  même que, les mêmes que, identique à, idem, igual que, los mismos que, lo mismo que, como se comentó, ver arriba, ver abajo,
  igual a, igual ao, o mesmo que, os mesmos que, mesmo que, mesma coisa que, ver acima, ver abaixo, 上記, 下記, 上と同じ, 同上, 同左, 同样,
  与上面相同, 和上面一样, 如上, 見上, 见上, 见下,
  come sopra, uguale a, lo stesso di, vedi sopra, vedi sotto, zelfde als, hetzelfde als, zie boven, zie onder, zoals besproken, to samo co, tak samo jak,
  jak wyżej, то же что, так же как, как выше, те же что, те саме що, так само як, yukarıdaki gibi, ile aynı, samma som, se ovan, samme som, det samme som,
  se ovenfor, sama kuin, samat kuin, kuten yllä, stejné jako, totéž jako, jako výše, 위와 동일, 상동, نفس, كما هو, כנ ל, אותו דבר כמו, giống như, như trên,
  sama dengan, sama seperti, seperti di atas
`);

/** Places that people name behind "see". */
export const mentions: readonly string[] = phrases(`
  title, summary, subject, description, above, below, epic, parent, story, ticket, issue, task, comment, comments, attachment,
  attachments, attached, confluence, wiki, figma, miro, design, designs, mockup, mockups, document, documentation, doc,
  docs, spec, specs, specification, mail, email, slack, thread, link, page, sheet, spreadsheet, prototype, wireframe,
  wireframes, jira, file, pdf, screenshot, screenshots, beschreibung, titel, kommentar, kommentare, oben, unten, anhang, konzept,
  dokument, vorgang, titre, résumé, commentaire, commentaires, dessus, dessous, maquette, maquettes, annexe, pièce, fichier, título,
  titulo, resumen, descripción, comentario, comentarios, arriba, abajo, adjunto, adjuntos, documento, descrição, comentário,
  comentários, resumo, acima, abaixo, anexo, anexos, 説明, 概要, 添付, コメント, 描述, 标题, 標題, 附件, 评论, 評論, 上, 下,
  descrizione, commenti, commento, titolo, allegato, beschrijving, omschrijving, opmerkingen, bijlage, titel, opis, opisie, opisu, komentarze, komentarzach,
  załącznik, описание, описании, описания, комментарии, комментариях, комментарий, выше, ниже, задачу, эпик, опис, описі, коментарі, коментар, вище, нижче,
  açıklama, yorumlar, ek, beskrivning, beskrivningen, kommentarer, bilaga, beskrivelse, beskrivelsen, vedhæftet, vedlegg, kuvaus, kommentit, liite,
  yllä, popis, popisu, komentář, komentáře, příloha, 설명, 댓글, 첨부, الوصف, التعليقات, المرفق, תיאור, הערות, विवरण, mô tả, bình luận, đính kèm, deskripsi, komentar,
  lampiran
`);

/** What says so at the end of a short line, where the verb comes last. */
export const trailing: readonly string[] = phrases(`
  を参照, 参照, をご覧ください, と同じ, と同様, 参照のこと, 検討, 追記予定, 記載予定, 相談, 참조, 참고, 와 동일, 과 동일, 추후 작성, 추후 협의,
  अनुसार, देखें, eklenecek, belirlenecek, tanımlanacak, bakınız, ile aynı
`);
