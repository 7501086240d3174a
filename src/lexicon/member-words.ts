import { z } from 'zod';
import data from '../../data/lexicon/en/member-words.json' with { type: 'json' };
import patterns from '../../data/lexicon/en/memberships.json' with { type: 'json' };
import { checkEntries } from './load.ts';
import { wordLists } from './word-lists.ts';

/** Words of membership, by lemma or as they are written. */
export const MEMBER_WORDS = wordLists('data/lexicon/en/member-words.json', data);

const isList = (name: string): boolean => Object.hasOwn(MEMBER_WORDS, name);

/**
 * One step of a pattern. In capitals: an actor, or a row of `least` or more; `NEAR`, `UNOWNED` (see `match.ts`). Else a list
 * of words, of which one stands there, one may (`?`), some may (`*`) or at least one does and some may (`+`).
 */
const step = z
  .string()
  .regex(/^(?:[A-Z]+(?::[2-9])?|[a-zA-Z]+[?*+]?)$/)
  .transform(text => {
    const [, what = '', least, repeat] = /^(\w+?)(?::(\d))?([?*+])?$/.exec(text)!;
    return { what, least: Number(least ?? 1), repeat };
  })
  .refine(({ what }) => /^[A-Z]+$/.test(what) || isList(what), 'no list of words of that name');

export type Step = z.infer<typeof step>;

/** How sentences say who is a member of what, word for word. */
export const MEMBERSHIPS = checkEntries(
  'data/lexicon/en/memberships.json',
  z.strictObject({
    rule: z.string(),
    /** The organization, where the words are used of its members alone: "the permanent members". */
    of: z.string().optional(),
    steps: z.array(step),
  }),
  patterns,
);
export type Pattern = (typeof MEMBERSHIPS)[number];
