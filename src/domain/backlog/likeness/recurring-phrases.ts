/** How summaries of work that comes again and again are put, in lower case. */
export const recurring =
  /^(?:daily|nightly|(?:bi-?)?weekly|monthly|quarterly|yearly|recurring|sprint|retro(?:spective)?)(?!\p{L})|(?<!\p{L})(?:update|upgrade|bump)\p{L}* (?:\p{L}+ ){0,3}(?:dependenc(?:y|ies)|libraries|packages)(?!\p{L})|^(?:[日週月年]次|毎[日週月年]の|定例|スプリント|振り返り|レトロ|每[日周週月季年]|例会|迭代|回顾|ประจำ(?:วัน|สัปดาห์|เดือน)|ราย(?:วัน|สัปดาห์|เดือน))|(?:依存関係|ライブラリ|パッケージ)[をの](?:更新|アップデート|アップグレード)|(?:更新|升级)(?:依赖|依赖项|依赖包|依賴)/u;
