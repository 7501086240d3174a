/** Universal Dependencies that no other thing is called by. */
export const RELATIONS =
  /^(?:acl|advcl|advmod|amod|appos|aux|ccomp|compound|conj|cop|csubj|iobj|nmod|nsubj|nummod|obj|obl|parataxis|punct|xcomp)(?::\w+)?$/;

/** Those that are words for other things too. */
export const OTHER_RELATIONS =
  /^(?:case|cc|dep|det|discourse|dislocated|expl|fixed|flat|list|mark|orphan|root|vocative)(?::\w+)?$/;
