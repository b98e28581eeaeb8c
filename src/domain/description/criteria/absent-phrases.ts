import { phraseList } from '../../text/phrase-list';

/** What people write where criteria are not there, in the supported languages (A17). */

/** There are none. */
export const none: readonly string[] = phraseList(`
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
  tidak ada,
  n.a., niente, non previsto, non necessario, n.v.t., niets, niet nodig, n/d, nd., nic, nie ma, н/д, отсутствует, не
  требуется, не требуются, нема, відсутнє, не потрібно, bulunmamaktadır, gerekli değil, ej relevant, inte tillämpligt,
  inget, ej aktuellt, saknas, ikke nødvendigt, i/r, intet, ikke nødvendig, ingenting, i/a, ei sovelleta, ei mitään, ei
  tarvita, ei oleellinen, nerelevantní, není potřeba, 해당없음, 해당 사항 없음, 필요 없음, 불필요, غير قابل للتطبيق, لا توجد, لا شيء, غير
  مطلوب, ל"ר, ל״ר, כלום, לא נדרש, ללא, लागू नहीं है, कुछ नहीं, आवश्यक नहीं, không cần, không yêu cầu, không cần thiết,
  tidak diperlukan, tidak perlu, nihil, keines, nichts, s.o., rien, néant, nada, no es necesario, no se requiere, não há,
  não necessário, 無し, 該当無し, 不要, 没有
`);

/** Words that go on after them; others make a sentence about the product. */
export const afterNone: readonly string[] = phraseList(`
  yet, with, by, from, mit, von, vom, avec, par, con, com, yet, for, at, so, here, now, needed, required, defined, specified, available, provided, in, because, since, as, right,
  necessary, until, currently, für, hier, bisher, derzeit, noch, nötig, da, weil, im, bei, definiert, erforderlich, pour,
  ici, à, car, dans, encore, défini, définis, nécessaire, para, por, en, aún, todavía, aquí, necesario, definidos, aqui,
  ainda, neste, nesta, necessário,
  per, ora, in, ancora, voor, nog, dla, na, tym, jeszcze, для, пока, в, этой, ще, поки, bu, için, şimdilik, för, ännu, endnu, til, her, ennå, vielä, tälle,
  pro, zatím, zde, لهذه, לסיפור, cho, untuk, saat
`);

/** They come later. */
export const later: readonly string[] = phraseList(`
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
  akan ditambahkan, akan ditentukan, perlu didiskusikan, menyusul, belum ditentukan,
  da definirsi, da aggiungere, seguiranno, non ancora definiti, non ancora definito, verranno aggiunti in seguito, saranno
  aggiunti in seguito, verranno definiti in seguito, volgen later, nog niet bepaald, nader te bepalen, do zdefiniowania,
  jeszcze nie określono, zostaną dodane później, zostaną uzupełnione później, zostanie dodane później, будут позже, будут
  уточнены, уточняются, требует уточнения, пока не определены, будут определены позже, подлежит обсуждению, будут
  добавлены позже, будет добавлено позже, будуть пізніше, будуть уточнені, уточнюються, потребує уточнення, ще не
  визначено, ще не визначені, буде визначено пізніше, підлягає обговоренню, будуть додані пізніше, буде додано пізніше,
  daha sonra eklenecek, netleştirilecek, henüz belirlenmedi, henüz tanımlanmadı, görüşülecek, ileride eklenecek, daha
  sonra belirlenecek, sonra belirlenecek, daha sonra tanımlanacak, kommer senare, att bestämmas, inte definierat än, ännu
  inte definierat, följer senare, att diskutera, kommer att läggas till senare, bliver tilføjet senere, kommer senere,
  følger senere, endnu ikke defineret, ikke defineret endnu, skal afklares, vil blive tilføjet senere, blir lagt til
  senere, kommer etter hvert, ikke definert ennå, ennå ikke definert, må avklares, skal diskuteres, vil bli lagt til
  senere, täydennetään myöhemmin, ei vielä määritelty, tarkentuu myöhemmin, keskusteltava, sovitaan myöhemmin, doplním
  později, doplníme později, zatím není definováno, zatím neurčeno, k diskuzi, bude doplněno později, bude definováno
  později, 추후 추가, 추후 추가 예정, 추후 정의, 추후 결정, 나중에 추가, 아직 정해지지 않음, سيتم إضافتها لاحقا, سيتم إضافتها لاحقًا, ستضاف لاحقا, ستضاف
  لاحقًا, سيحدد لاحقا, لم تحدد بعد, لم يتم تحديدها بعد, قيد المناقشة, تحتاج إلى نقاش, יתווספו בהמשך, יוגדר בהמשך, יוגדרו
  בהמשך, יושלם בהמשך, טרם הוגדר, טרם הוגדרו, עוד לא הוגדר, बाद में जोड़ा जाएगा, बाद में जोड़े जाएंगे, बाद में जोड़े
  जाएँगे, बाद में तय किया जाएगा, तय किया जाना है, परिभाषित किया जाना है, अभी तय नहीं, अभी परिभाषित नहीं, जल्द जोड़ा जाएगा,
  चर्चा करनी है, sẽ bổ sung sau, bổ sung sau, sẽ thêm sau, sẽ cập nhật sau, cập nhật sau, chưa được xác định, chưa có, sẽ
  được bổ sung sau, akan ditambahkan nanti, akan menyusul, belum didefinisikan, belum ada, akan ditentukan kemudian, akan
  didefinisikan kemudian, not yet defined, will be added later, werden noch ergänzt, wird noch ergänzt, noch zu
  definieren, noch nicht definiert, zu besprechen, à déterminer, pas encore défini, pas encore définis, seront ajoutés
  plus tard, sera ajouté plus tard, pendiente de definir, pendientes de definir, se definirá más adelante, aún no
  definido, aún no definidos, se añadirán más adelante, se agregarán más adelante, a serem definidos, ainda não definido,
  ainda não definidos, em definição, será adicionado depois, serão adicionados depois, serão definidos depois, 後で追加, 後で追記,
  追って追記, 後日追加, 追加予定, 未定義, 待定義, 稍后补充, 稍後補充, 尚未定义, 尚未定義
`);

/** They stand somewhere else, which is named behind it. */
export const see: readonly string[] = phraseList(`
  see, please see, pls see, refer to, please refer to, check, cf, as in, as per, as described in, as defined in,
  as specified in, as stated in, described in, defined in, specified in, covered in, covered by, listed in, found in,
  siehe, s, vgl, wie in, gemäß, gemäss, laut, beschrieben in, steht in, stehen in, voir, cf, comme dans, selon, décrit dans,
  décrits dans, ver, véase, consultar, según, como en, descrito en, descritos en, vide, consulte, conforme, como em,
  descrito em, descritos em, 参照, 参考, 見, 见, 請見, 请见, 详见, 詳見, 请参考, 請參考, 参见, 參見,
  vedi, vedere, si veda, come in, come da, zie, zoals in, volgens, patrz, zobacz, zgodnie z, jak w, см, смотри, смотрите, как в, согласно, див, дивись,
  дивіться, як у, згідно з, bkz, bakınız, se, i henhold til, som i, ks, katso, kuten, viz, podle, انظر, راجع, כמו, ראה, ראו, देखें, xem, tham khảo, như trong,
  lihat, seperti di, sesuai,
  vedi descrizione, stessi di, zie beschrijving, zie omschrijving, idem aan, patrz opis, zob., см., см. описание,
  аналогично, див., див. опис, аналогічно, bkz., açıklamaya bakınız, açıklamaya bakın, se beskrivning, se beskrivningen,
  enligt, se beskrivelse, se beskrivelsen, jf., ks., katso kuvaus, ks. kuvaus, viz popis, viz popis výše, jako v, stejně
  jako, 설명 참조, 설명 참고, 위 설명 참조, 상세 설명 참조, 본문 참조, 아래 링크 참조, أنظر, راجع الوصف, كما في, مثل ما في, ראה תיאור, ר' תיאור, כמו ב,
  זהה ל, विवरण देखें, ऊपर देखें, नीचे देखें, कृपया विवरण देखें, के समान, xem mô tả, xem thêm, lihat deskripsi, mengacu
  pada, seperti pada, see description, siehe beschreibung, s. beschreibung, cf., voir description, voir la description,
  idem que, ver descripción, ver la descripción, veja, ver descrição, 説明を参照, 説明参照, 概要を参照, 上記を参照, 上記と同じ, 以下と同じ, 见描述, 見描述
`);

/** The same, whatever is named behind it. */
export const elsewhere: readonly string[] = phraseList(`
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
export const mentions: readonly string[] = phraseList(`
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
export const trailing: readonly string[] = phraseList(`
  を参照, 参照, をご覧ください, と同じ, と同様, 参照のこと, 検討, 追記予定, 記載予定, 相談, 참조, 참고, 와 동일, 과 동일, 추후 작성, 추후 협의,
  अनुसार, देखें, eklenecek, belirlenecek, tanımlanacak, bakınız, ile aynı
`);
