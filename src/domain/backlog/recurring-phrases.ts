/** How summaries of work that comes again and again are put, in lower case. */
export const recurring =
  /^(?:daily|nightly|(?:bi-?)?weekly|monthly|quarterly|yearly|recurring|sprint|retro(?:spective)?)(?!\p{L})|(?<!\p{L})(?:update|upgrade|bump)\p{L}* (?:\p{L}+ ){0,3}(?:dependenc(?:y|ies)|libraries|packages)(?!\p{L})/u;
