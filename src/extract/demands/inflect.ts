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

const PARTICIPLES: Record<string, string> = Object.fromEntries(
  (
    'be been become become begin begun break broken bring brought build built buy bought choose chosen cut cut do done draw drawn ' +
    'drive driven feed fed fight fought find found forbid forbidden forget forgotten give given go gone have had hear heard ' +
    'hide hidden hit hit hold held keep kept know known lay laid lead led leave left lend lent let let lose lost make made ' +
    'meet met pay paid put put read read rebuild rebuilt rid rid run run say said see seen seek sought sell sold send sent ' +
    'set set shoot shot shut shut spend spent split split stand stood steal stolen strike struck swear sworn take taken ' +
    'teach taught tell told think thought throw thrown undertake undertaken uphold upheld win won withdraw withdrawn write written'
  )
    .split(' ')
    .flatMap((word, at, all) => (at % 2 === 0 ? [[word, all[at + 1]!]] : [])),
);

/** Verbs of several syllables that double their last letter all the same. */
const DOUBLING = /^(admit|commit|permit|submit|deter|refer|transfer|defer|rebut|repel|expel|compel|control|patrol)$/;

/** Past participle: `lift` → `lifted`, `cede` → `ceded`, `deny` → `denied`, `stop` → `stopped`, `withdraw` → `withdrawn`. */
export function participle(lemma: string): string {
  const irregular = PARTICIPLES[lemma];
  if (irregular !== undefined) return irregular;
  if (/e$/.test(lemma)) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  if (/^[^aeiou]*[aeiou][bdgklmnprt]$/.test(lemma) || DOUBLING.test(lemma)) return `${lemma}${lemma.at(-1)}ed`;
  return `${lemma}ed`;
}

/** The base form where a lemma guessed from "-ing" or "-ed" lost its "e": `ced` → `cede`, `reduc` → `reduce`. */
export const baseForm = (lemma: string): string => (/([cvuz]|dg|rg|ced|[nrl]s)$/.test(lemma) ? `${lemma}e` : lemma);
