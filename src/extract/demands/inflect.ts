const IRREGULAR: Record<string, string> = { be: 'is', have: 'has', do: 'does', go: 'goes' };

/** Third person singular of the present: `halt` → `halts`, `cease` → `ceases`, `deny` → `denies`, `be` → `is`. */
export function thirdPerson(lemma: string): string {
  const irregular = IRREGULAR[lemma];
  if (irregular !== undefined) return irregular;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  if (/(s|x|z|ch|sh)$/.test(lemma)) return `${lemma}es`;
  return `${lemma}s`;
}

/** The present of a verb for a subject of one or of several. */
export const present = (lemma: string, plural: boolean): string =>
  plural ? (lemma === 'be' ? 'are' : lemma) : thirdPerson(lemma);
