/** How lemmas are made: endings that change, by tag, and words that do as they like. */
export interface LemmaRules {
  /** `VBD -ied` style keys, `TAG ending` → a script. Longer endings go first. */
  endings: ReadonlyMap<string, string>;
  /** `TAG word` (lower case) → lemma. */
  exceptions: ReadonlyMap<string, string>;
}

export const LONGEST_ENDING = 5;
const LONGEST_CHANGE = 60;

/**
 * How to make the lemma of a word: keep its capitals (`=`) or not (`-`), how many letters to cut off, what to put on:
 * `cities` → `-3 y`.
 */
export function scriptFor(form: string, lemma: string): string {
  const lower = form.toLowerCase();
  const kept = shared(form, lemma);
  const small = shared(lower, lemma);
  const [sign, base, common] = kept > small ? ['=', form, kept] : ['-', lower, small];
  return `${sign}${base.length - common} ${lemma.slice(common)}`;
}

function shared(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

/** What a script makes of a word; undefined where the word is too short for it. */
export function applyScript(form: string, script: string): string | undefined {
  const space = script.indexOf(' ');
  const cut = Number(script.slice(1, space));
  if (cut > form.length) return undefined;
  const base = script.startsWith('=') ? form : form.toLowerCase();
  return base.slice(0, base.length - cut) + script.slice(space + 1);
}

/** A word with straight apostrophes, and a name with a capital. */
export function plainForm(form: string, xpos: string): string {
  const plain = form.length > 1 ? form.replace(/[‘’]/g, "'") : form;
  return xpos.startsWith('NNP') ? plain.slice(0, 1).toUpperCase() + plain.slice(1) : plain;
}

/** So many words are remembered with their lemmas; then all are forgotten. */
const MEMORY = 20_000;

/** Gives the lemma of a word with a Penn tag. Words come again and again: it remembers them. */
export function lemmatiser(rules: LemmaRules): (surface: string, xpos: string) => string {
  const known = new Map<string, string>();
  return (surface, xpos) => {
    if (surface.length > LONGEST_CHANGE) return surface;
    const key = `${xpos} ${surface}`;
    let lemma = known.get(key);
    if (lemma !== undefined) return lemma;
    lemma = lemmaOf(surface, xpos, rules);
    if (known.size >= MEMORY) known.clear();
    known.set(key, lemma);
    return lemma;
  };
}

function lemmaOf(surface: string, xpos: string, { endings, exceptions }: LemmaRules): string {
  const form = plainForm(surface, xpos);
  const lower = form.toLowerCase();
  return exceptions.get(`${xpos} ${lower}`) ?? regularLemma(form, lower, xpos, endings);
}

/** The lemma by the longest ending that has a rule. */
export function regularLemma(form: string, lower: string, xpos: string, endings: ReadonlyMap<string, string>): string {
  for (let length = Math.min(LONGEST_ENDING, lower.length); length >= 0; length--) {
    const script = endings.get(`${xpos} ${length ? lower.slice(-length) : ''}`);
    const lemma = script && applyScript(form, script);
    if (lemma) return lemma;
  }
  return form;
}
