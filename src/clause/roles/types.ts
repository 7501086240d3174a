/**
 * Places of a sentence that can fill a role, seen from the word that evokes it.
 *
 * - `subject`, `object`: who acts and who undergoes, active or passive, through relative clauses, participles, conjoined
 *   verbs and infinitives; of an adjective its subject.
 * - `to-infinitive`, `that-clause`, `gerund`: clauses that complete the word; `mandative-clause`: a that-clause that says
 *   what should be ("insisted that sanctions be lifted"); `for-clause`: "time *for Kyiv to withdraw*"; `cleft`: "what we
 *   want is *that*"; `complement`: what is said of the object ("called Qatar a *sponsor*", "holds Iran *responsible*").
 * - `possessor` ("Moscow's demand"), `modifier` ("a Russian demand", "Russia demands"), `holder`: the subject of the light
 *   verb whose object the noun is ("Russia made a demand"), `clause-subject` that of any verb ("Russia sees no *need*
 *   for"); `recipient`: whom that verb gives it ("gave *Chile* a week"); `predicate`: "the demand is that …"; `described`:
 *   whom the noun describes ("Lahoud, a *supporter* of Syria", "Pakistan is an *ally*").
 *
 * A preposition is a role too: a nominal, a gerund ("from joining") or a clause ("for Kyiv to withdraw") behind it.
 */
export const GRAMMATICAL_ROLES = [
  'subject',
  'object',
  'to-infinitive',
  'that-clause',
  'mandative-clause',
  'gerund',
  'complement',
  'for-clause',
  'cleft',
  'possessor',
  'modifier',
  'holder',
  'clause-subject',
  'recipient',
  'predicate',
  'described',
] as const;
