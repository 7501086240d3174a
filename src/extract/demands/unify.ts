/** Words that say nothing of what a proposition is about. */
const EMPTY = new Set(
  'a an the of to in on at for and or with by its his her their it is are be been being was were that this these those not no any all as from has have had do does will would must should can could may might into than then over more'.split(
    ' ',
  ),
);

/** Content words of a proposition, cut to their stems, so that "deploying troops" meets "the deployment of troops". */
export function contentWords(words: string): Set<string> {
  const found = new Set<string>();
  for (const word of words.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    if (word.length > 1 && !EMPTY.has(word)) found.add(stem(word));
  return found;
}

const stem = (word: string): string =>
  word.length > 5
    ? word.replace(/(ations?|itions?|ments?|ings?|ships?|ions?|als?|ance|ies|ed|es|s|e|y)$/, '')
    : word.replace(/s$/, '');

/** Whether two propositions are one: most of what the shorter says is said by the longer. */
export function isSameProposition(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [shorter, longer] = one.size <= other.size ? [one, other] : [other, one];
  if (shorter.size < 2)
    return shorter.size === longer.size && shorter.size === 1 && [...shorter].every(word => longer.has(word));
  let shared = 0;
  for (const word of shorter) if (longer.has(word)) shared++;
  return shared / shorter.size >= 0.75 && (2 * shared) / (shorter.size + longer.size) >= 0.6;
}
