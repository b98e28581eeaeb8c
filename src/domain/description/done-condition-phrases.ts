/**
 * What must be so once the item is done: an obligation on the result. What a person must do
 * ("we should look at it"), a hope ("which should help") and a memory ("should have") are none.
 */
export const obligation =
  /(?<!\b(?:i|we|you|they|he|she|someone|somebody|one|people|developers|users?|who|some others|may|might|could|would|wir|ich|man|on|nous)(?: (?:all|really|also|just|probably|then))? )\b(?:must|shall|should(?:n['’]?t)?|has to|have to|needs? to|ought to|muss|müssen|soll(?:en|te|ten)?|doit|doivent|debe|deben|deve|devem)\b(?! (?:have (?!a|an|the|no|to|its)\w|help|helfen|reichen|klappen|aider|suffire|ayudar|bastar|ajudar|probably|maybe|hopefully|consider|discuss|think|talk|look|be (?:fine|ok|okay|enough|easy|easier|trivial|simple|quick|possible|nice|good|helpful|interesting|worth|aware|careful))\b)/i;

/** "Done when …", "make sure that …". */
export const ending =
  /\b(?:(?:must|should|needs? to|ha(?:s|ve) to) be able to|(?:is |are )?done (?:when|once|if|as soon as)|(?:can|may) be closed (?:when|once|as soon as)|finished when|complete(?:d)? when|make sure (?:that )?|ensure(?: that)? |verify that|fertig,? (?:wenn|sobald)|erledigt,? (?:wenn|sobald)|sicherstellen|terminé (?:quand|lorsque)|hecho cuando|pronto quando)\b|必须|應該|应该|确保|確保|すること|できること|(?:したら|すれば)(?:完了|終了)|完成(?:时|時|条件|條件)/i;

/** A change and what it is made to: "Update X to 1.2", "redirect A to B", "remove A so that B". */
export const change = new RegExp(
  [
    String.raw`^\W{0,20}(?:\S{1,40}:\s+)?(?:as an? [^,]{2,40}, ?)?(?:(?:so |also |therefore )?(?:we|i|you)(?: (?:should|must|need to|want to|would like to|will|have to|can)|['’]d like to) |please |to )?(?:also |just |only |always |completely )?(?:updat|upgrad|bump|renam|redirect|mov|migrat|replac|remov|delet|add|chang|switch|set|enabl|disabl|rebuild|build|creat|publish|install|expos|support|rais|lower|increas|reduc|rotat|convert|pin|implement|fix|port|integrat|document|writ|includ|deprecat|drop|split|extract|send|return|handl)(?:e|es|ing)?\b\s+\S+\s+\S+`,
    String.raw`^\W{0,20}(?:mettre à jour|remplacer|supprimer|retirer|ajouter|renommer|migrer|rediriger|actualizar|reemplazar|eliminar|añadir|agregar|renombrar|migrar|redirigir|atualizar|substituir|remover|adicionar|renomear|redirecionar)(?=\s).*\s(?:à|en|par|vers|dans|de|du|sur|a|por|con|para|com|em|no|na|do|da)\s+\S+`,
    String.raw`\b(?:aktualisieren|anheben|ersetzen|entfernen|löschen|umbenennen|umleiten|verschieben|migrieren|ändern|setzen|hinzufügen|einrichten|abschalten)\W*$`,
    String.raw`更新|変更|削除|追加|移行|置き換え|升级|升級|替换|替換|删除|刪除|迁移|遷移|重命名|改为|改為`,
  ].join('|'),
  'iu',
);

/** Something that can be looked up: a number, a path, a name, in quotes, of code or in capitals. */
export const definite = /\d|["“`«]|(?<!\p{L})'|\w[./_]\w|[a-z][A-Z]|\p{Lu}{2,}|(?<=\p{Ll}\s)\p{Lu}\p{Ll}/u;

/** Words that leave the end open, or the item undone. */
export const doubt =
  /\b(?:maybe|perhaps|possibly|consider|could|might|would (?:be|help)|tbd|nice to have|if (?:it['’]?s|it is|they|still|no longer|not|needed|necessary|possible|required|there|we|you|so)|in case)\b|\?\s*$/i;

/** A request to talk to somebody, and lines of a quoted mail or log. */
export const toSomebody =
  /^\W*(?:please |pls |can you |could you )?(?:let|tell|inform|notify|ask|ping|contact|remind|talk to|speak to|write to|e-?mail|call|discuss|check with|sync with|sag|frag|informier|demande[rz]?|informe[rz]?|preguntar|avisar)\w*\b|^\s*>|^\W*(?:from|to|sent|subject|cc|von|an|betreff|de|objet|para|asunto)\s*:\s|\b(?:wrote|schrieb|a écrit|escribió|escreveu)\s*:\s*$/i;
