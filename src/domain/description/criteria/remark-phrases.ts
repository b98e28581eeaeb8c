/** Labels of remarks, in lower case: nothing behind them must be true (A11). */
export const remarkLabels: ReadonlySet<string> = new Set(
  (
    'note,notes,nb,n.b.,info,hint,tip,example,examples,e.g.,for example,fyi,background,context,link,links,see also,reference,' +
    'references,comment,comments,hinweis,hinweise,anmerkung,anmerkungen,notiz,beispiel,hintergrund,kontext,remarque,remarques,' +
    'exemple,contexte,liens,nota,notas,ejemplo,contexto,observación,observaciones,exemplo,observação,observações,備考,補足,注,例,' +
    '背景,参考,备注,備註,说明'
  ).split(','),
);
