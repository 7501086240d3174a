import { irregularParticiple } from '../../lexicon/verb-forms.ts';

const IRREGULAR: Record<string, string> = { be: 'is', have: 'has' };

/** Third person singular of the present: `halt` → `halts`, `cease` → `ceases`, `deny` → `denies`, `be` → `is`. */
export function thirdPerson(lemma: string): string {
  const irregular = IRREGULAR[lemma];
  if (irregular !== undefined) return irregular;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  if (/(s|x|z|ch|sh|[^aeiou]o)$/.test(lemma)) return `${lemma}es`;
  return `${lemma}s`;
}

/** The present of a verb for a subject of one or of several. */
export const present = (lemma: string, plural: boolean): string =>
  plural ? (lemma === 'be' ? 'are' : lemma) : thirdPerson(lemma);

/** Verbs of several syllables that double their last letter all the same. */
const DOUBLING = /^(admit|commit|permit|submit|deter|refer|transfer|defer|rebut|repel|expel|compel|control|patrol)$/;

/** Past participle: `lift` → `lifted`, `cede` → `ceded`, `deny` → `denied`, `stop` → `stopped`, `withdraw` → `withdrawn`. */
export function participle(lemma: string): string {
  const irregular = irregularParticiple(lemma);
  if (irregular !== undefined) return irregular;
  if (/e$/.test(lemma)) return `${lemma}d`;
  if (/ic$/.test(lemma)) return `${lemma}ked`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  if (/^[^aeiou]*[aeiou][bdgklmnprt]$/.test(lemma) || DOUBLING.test(lemma)) return `${lemma}${lemma.at(-1)}ed`;
  return `${lemma}ed`;
}

/** The base form where a lemma guessed from "-ing" or "-ed" lost its "e": `ced` → `cede`, `reduc` → `reduce`. */
export const baseForm = (lemma: string): string => (/([cvuz]|dg|rg|ced|[nrl]s)$/.test(lemma) ? `${lemma}e` : lemma);
