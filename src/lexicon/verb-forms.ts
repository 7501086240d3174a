import listed from 'english-verbs-irregular/dist/verbs.json' with { type: 'json' };
import { z } from 'zod';
import own from '../../data/lexicon/en/irregular-verbs.json' with { type: 'json' };

const form = z.string().regex(/^[a-z-]+$/);

/** Past form and past participle by base form: verbs that the package lacks, or of which it gives a rare form first. */
const preferred = z.record(form, z.tuple([form, form])).parse(own);

const bases = new Map<string, string>();
for (const [base, pairs] of [
  ...Object.entries(listed),
  ...Object.entries(preferred).map(([b, pair]) => [b, [pair]] as const),
]) {
  for (const told of pairs.flat()) if (told !== base) bases.set(told, base);
}
// A form that is a verb too is the other's as often: "lay" is the past of "lie".
for (const base of [...Object.keys(listed), ...Object.keys(preferred)]) bases.delete(base);

/** Base form of a past form or participle that follows no rule; undefined for all others: `overran` → `overrun`. */
export const baseOfIrregular = (told: string): string | undefined => bases.get(told);

/** Past participles that follow no rule, by base form. */
const participles = new Map<string, string>();
for (const [base, pairs] of Object.entries(listed)) {
  const told = (pairs as readonly (readonly string[])[])[0]?.[1];
  if (told !== undefined) participles.set(base, told);
}
for (const [base, [, told]] of Object.entries(preferred)) participles.set(base, told);

/** The past participle of a verb: `give` → `given`, `stop` → `stopped`, `deny` → `denied`. */
export function participleOf(base: string): string {
  const told = participles.get(base);
  if (told !== undefined) return told;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  if (/^[^aeiou]*[aeiou][^aeiouwxy]$/.test(base)) return `${base}${base.at(-1)}ed`;
  return base.endsWith('e') ? `${base}d` : `${base}ed`;
}
