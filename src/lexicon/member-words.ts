import { z } from 'zod';
import data from '../../data/lexicon/en/member-words.json' with { type: 'json' };
import { checkLexicon } from './load.ts';
import { organizationKey } from './organizations.ts';

const words = z.array(z.string().min(1)).transform(list => new Set(list));

/** Words by which membership is stated. Lemmas, but for `introducing`, `apposing` and `composing`. */
export const MEMBER_WORDS = checkLexicon(
  'data/lexicon/en/member-words.json',
  z.strictObject({
    members: words,
    /** Members where the name follows at once: "EU country Poland". */
    loose: words,
    /** Members where they are those of an alliance. */
    allies: words,
    alliances: z.array(z.string()).transform(names => new Set(names.map(organizationKey))),
    /** Words that take membership away or put it off. */
    notMembers: words,
    /** What may stand between an organization and "member". */
    kinds: words,
    /** What may stand between "members" and the list of them. */
    introducing: words,
    /** What may stand between a country and "member": "Turkey, which is also a …". */
    apposing: words,
    /** What may stand between "countries" and the list of them. */
    listing: words,
    /** What stands after "members" whose organization was named before. */
    listed: words,
    /** What those before and the group after have in common: "their *fellow* ministers from the coalition". */
    fellow: words,
    joining: words,
    /** Verbs whose object becomes a member. */
    admitting: words,
    /** Nouns that may stand after the name of an organization: "the Mercosur bloc". */
    collective: words,
    /** Verbs of an organization whose object is its members. */
    grouping: words,
    presiding: words,
    presidencies: words,
    /** What stands between an organization and the full list of its members. */
    composing: words,
    /** What may follow a word of `composing`: "made *up of*". */
    composed: words,
    /** Sorts of members that one organization alone has: the permanent ones. */
    standing: z.array(z.strictObject({ kind: z.string(), organization: z.string().transform(organizationKey) })),
  }),
  data,
);
