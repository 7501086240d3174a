import { irregularPresents, WORDS } from '../words.ts';

const endsWith = (endings: ReadonlySet<string>, word: string): boolean =>
  [...endings].some(ending => word.endsWith(ending));

/** The present of a verb for a subject of one or of several: `halt` → `halts`, `cease` → `ceases`, `deny` → `denies`. */
export function present(lemma: string, plural: boolean): string {
  const irregular = irregularPresents[lemma];
  if (irregular) return irregular[plural ? 1 : 0];
  if (plural) return lemma;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return endsWith(WORDS.sibilants, lemma) || /[^aeiou]o$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

/** The base form where a lemma guessed from "-ing" or "-ed" lost its "e": `ced` → `cede`, `reduc` → `reduce`. */
export const baseForm = (lemma: string): string => (endsWith(WORDS.mute, lemma) ? `${lemma}e` : lemma);
