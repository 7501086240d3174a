import { isBecoming, isFormerly, officeAt } from '../../lexicon/offices.ts';
import type { NameSpan } from './leader-name.ts';
import { endOfNominal, isAdjectivePair, isCapital, isDeterminer, isNominal, LIMIT } from './nominal.ts';
import { type OfficePhrase, officePhrase } from './office-phrase.ts';
import type { Line } from './page.ts';

/** The name that begins at a token of the sentence. */
type NamesAt = (index: number) => NameSpan | undefined;
const noNames: NamesAt = () => undefined;

/** The office of the nominal that begins at a token: "deputy head of Zelenskyy's office". */
function officeOfNominal(line: Line, from: number, rule: string, names: NamesAt = noNames): OfficePhrase | undefined {
  let at = from;
  while (isDeterminer(line.lower[at])) at++;
  const first = at;
  for (; at < line.lower.length && at - first < LIMIT; at++) {
    const match = line.side[at] ? undefined : officeAt(line.lower, at);
    // "President Boris Yeltsin's spokesman": the name of an owner.
    const owner = names(match ? match.end : at);
    if (owner && line.sentence.tokens[owner.last]?.xpos === 'POS') {
      at = owner.last;
      continue;
    }
    if (match) {
      const next = officeAt(line.lower, match.end);
      // "Foreign Ministry spokesman", "chief Palestinian negotiator": the office is the last noun.
      if (next || officeBehindSide(line, match.end)) {
        at = match.end - 1;
        continue;
      }
      return officePhrase(line, { ...match, at }, first, endOfNominal(line, match.end), true, rule);
    }
    if (isFormerly(line.lower[at]!) || isNominal(line, at)) continue;
    if (line.lower[at] === 'of' && isCapital(line, at - 1) && isCapital(line, at + 1)) continue;
    if (line.lower[at] === 'and' && isAdjectivePair(line, at)) continue;
    return undefined;
  }
  return undefined;
}

/** "the chief | Palestinian negotiator": a country and an office follow at once. */
function officeBehindSide(line: Line, at: number): boolean {
  const side = line.side[at];
  return side !== undefined && isNominal(line, at - 1) && officeAt(line.lower, side.last) !== undefined;
}

/** The offices in the words after a name. */
export function officesAfter(line: Line, name: NameSpan, names: NamesAt): OfficePhrase[] {
  const mark = line.lower[name.last];
  if (mark === undefined) return [];
  if (mark === 'as') return listOf(officeOfNominal(line, name.last + 1, 'office-after-as'));
  if (!/^(?:,|--|–|—|\()$/.test(mark)) return listOf(officeOfCopula(line, name));
  const from = name.last + 1;
  const relative = line.lower[from] === 'who' ? officeOfRelative(line, from) : undefined;
  if (relative) return [relative];
  const found = officeOfNominal(line, from, 'office-apposed-after-name', names);
  if (!found || names(found.last) || names(found.end)) return [];
  const end = line.sentence.tokens[found.last];
  if (end && end.upos !== 'PUNCT' && line.lower[found.last] !== 'who') return [];
  return [found, ...listOf(secondOffice(line, found))];
}

const listOf = (found: OfficePhrase | undefined): OfficePhrase[] => (found ? [found] : []);

/** "deputy head of Zelenskyy's office and his chief defense adviser". */
function secondOffice(line: Line, { end, last }: OfficePhrase): OfficePhrase | undefined {
  for (let at = end; at < last; at++) {
    const match = line.lower[at] === 'and' ? officeOfNominal(line, at + 1, 'office-apposed-after-name') : undefined;
    if (match && match.end <= last) return match;
  }
  return undefined;
}

/** "who is the Polish ambassador", "who is in charge of …", "who serves as …". */
function officeOfRelative(line: Line, who: number): OfficePhrase | undefined {
  const verb = line.sentence.tokens[who + 1];
  if (!verb) return undefined;
  if (line.lower[who + 1] === 'is') {
    const after = line.sentence.tokens[who + 2]?.upos === 'ADV' ? who + 3 : who + 2;
    return officeOfNominal(line, after, 'office-in-relative-clause');
  }
  if (verb.lemma === 'serve' && line.lower[who + 2] === 'as')
    return officeOfNominal(line, who + 3, 'office-in-relative-clause');
  return undefined;
}

/** "Hashimoto is the prime minister of Japan", "Powell was named secretary of state". */
function officeOfCopula(line: Line, name: NameSpan): OfficePhrase | undefined {
  const verb = line.lower[name.last]!;
  if (isBecoming(verb)) return officeOfNominal(line, name.last + 1, 'office-in-copula');
  if (verb !== 'was' && verb !== 'has') return undefined;
  for (let at = name.last + 1; at < name.last + 4 && at < line.lower.length; at++)
    if (/^(?:named|appointed|elected|chosen)$/.test(line.lower[at]!))
      return officeOfNominal(line, line.lower[at + 1] === 'as' ? at + 2 : at + 1, 'office-in-copula');
  return undefined;
}
