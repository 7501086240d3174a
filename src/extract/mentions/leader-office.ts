import {
  isBecoming,
  isFormerly,
  isHonorific,
  isPrivate,
  type Office,
  type OfficeMatch,
  officeAt,
} from '../../lexicon/offices.ts';
import type { NameSpan } from './leader-name.ts';
import type { Line } from './page.ts';

/** An office that the words beside a name give to its bearer. */
export interface OfficePhrase {
  office: Office;
  plural: boolean;
  /** Tokens `[first, last)` of the whole phrase: "the EU's top diplomat". */
  first: number;
  last: number;
  /** Tokens `[at, end)` of the office itself. */
  at: number;
  end: number;
  former: boolean;
  /** The office is one of business, press, sport or school. */
  private: boolean;
  /** It stands after the name. */
  after: boolean;
  rule: string;
}

const DETERMINERS = new Set(['the', 'a', 'an', 'this', 'that']);
const PREPOSITIONS = new Set(['of', 'for', 'to', 'on', 'at', 'in', 'with', 'against']);
/** Those after which a field stands and no place, so that a name may follow without a comma. */
const FIELDS = new Set(['of', 'for', 'on']);
const LIMIT = 14;

/** Whether a token can stand before the noun in a nominal. */
export function isNominal(line: Line, index: number): boolean {
  const token = line.sentence.tokens[index];
  if (!token) return false;
  if (line.side[index]) return true;
  if (['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(token.upos)) return true;
  if (token.surface === '-' || token.xpos === 'POS' || token.xpos === 'PRP$') return true;
  // "the ruling party", "the newly appointed minister", "outgoing".
  if (['VBG', 'VBN'].includes(token.xpos)) return token.relation === 'amod' || token.relation === 'compound';
  return token.upos === 'ADV' && /ly$/.test(line.lower[index]!);
}

/** The first token of the nominal that ends before `at`: modifiers and possessors, without the article. */
export function startOfNominal(line: Line, at: number): number {
  let first = at;
  while (first > 0 && at - first < LIMIT) {
    const before = first - 1;
    if (isNominal(line, before) && !officeEndsAt(line, before)) first = before;
    // "US House of Representatives speaker": the name of an organ.
    else if (
      line.lower[before] === 'of' &&
      isCapital(line, before - 1) &&
      isCapital(line, first) &&
      !endsOffice(line, before)
    )
      first = before - 1;
    else if (line.lower[before] === 'and' && isAdjectivePair(line, before)) first = before - 1;
    else break;
  }
  while (first < at && line.sentence.tokens[first]!.xpos === 'POS') first++;
  return first;
}

const isCapital = (line: Line, index: number): boolean => /^\p{Lu}/u.test(line.sentence.tokens[index]?.surface ?? '');

/** "the British and French ministers": both are countries, or both adjectives. */
const isAdjectivePair = (line: Line, and: number): boolean =>
  (line.side[and - 1] !== undefined && line.side[and + 1] !== undefined) ||
  (line.sentence.tokens[and - 1]?.upos === 'ADJ' && line.sentence.tokens[and + 1]?.upos === 'ADJ');

/** The office whose last word is the token before `end`, the longest one. */
export function officeEndingAt(line: Line, end: number): (OfficeMatch & { at: number }) | undefined {
  for (let at = Math.max(0, end - 7); at < end; at++) {
    const match = line.lower[at] === '-' ? undefined : officeAt(line.lower, at);
    if (match?.end === end) return { ...match, at };
  }
  return undefined;
}
const officeEndsAt = (line: Line, index: number): boolean =>
  line.lower[index] === ',' && officeEndingAt(line, index) !== undefined;
const endsOffice = (line: Line, index: number): boolean => officeEndingAt(line, index) !== undefined;

function phrase(
  line: Line,
  match: OfficeMatch & { at: number },
  first: number,
  last: number,
  after: boolean,
  rule: string,
): OfficePhrase {
  let former = false;
  let business = false;
  for (let index = first; index < last; index++) {
    if (index < match.at && isFormerly(line.lower[index]!)) former = true;
    if (!line.side[index] && isPrivate(line.lower[index]!)) business = true;
  }
  if (first > 0 && isFormerly(line.lower[first - 1]!)) former = true;
  return {
    office: match.office,
    plural: match.plural,
    first,
    last,
    at: match.at,
    end: match.end,
    former,
    private: business,
    after,
    rule,
  };
}

/** "British Defence Secretary John Healey", "Vice Premier and Foreign Minister Qian Qichen", "President-elect Kim". */
function titleBefore(line: Line, end: number): OfficePhrase | undefined {
  const match = officeEndingAt(line, end) ?? officeEndingAt(line, beforeElect(line, end));
  if (!match) return undefined;
  let first = startOfNominal(line, match.at);
  const joined = line.lower[first - 1] === 'and' ? officeEndingAt(line, first - 1) : undefined;
  if (joined && joined.plural === match.plural) first = startOfNominal(line, joined.at);
  return phrase(line, match, first, end, false, 'title-before-name');
}

/** Leaves "-elect" and "-designate" away. */
function beforeElect(line: Line, end: number): number {
  if (!/^(?:elect|designate)$/.test(line.lower[end - 1] ?? '')) return end;
  return line.lower[end - 2] === '-' ? end - 2 : end - 1;
}

/**
 * "director of policy planning Michael Anton", "Minister for Labour Ramesh Lekhak": an office with its field. After a
 * comma the field may be a place too: "the UN representative in Nicosia, Gustave Feissel".
 */
function titleWithField(line: Line, end: number, apposed: boolean): OfficePhrase | undefined {
  for (let at = end - 1; at > 0 && end - at < LIMIT; at--) {
    const word = line.lower[at]!;
    if (PREPOSITIONS.has(word)) {
      const match = at + 1 < end && (apposed || FIELDS.has(word)) ? officeEndingAt(line, at) : undefined;
      if (match) return phrase(line, match, startOfNominal(line, match.at), end, false, 'title-with-field');
    } else if (!isNominal(line, at) && !DETERMINERS.has(word) && word !== 'and' && !/^[()]$/.test(word))
      return undefined;
  }
  return undefined;
}

/**
 * The offices in the words before a name, the nearest first: titles that stand directly before it, one before the other
 * ("supreme leader Ayatollah Ali Khamenei"), and one before a comma ("the government's negotiator, General X").
 */
export function officesBefore(line: Line, name: NameSpan): OfficePhrase[] {
  const found: OfficePhrase[] = [];
  let end = name.first;
  for (let count = 0; count < 3; count++) {
    while (end > 0 && isHonorific(line.lower[end - 1]!) && !officeEndingAt(line, end)) end--;
    const title = titleBefore(line, end) ?? (name.words.length > 1 ? titleWithField(line, end, false) : undefined);
    if (!title) break;
    found.push(title);
    end = officeEndingAt(line, title.at) ? title.at : title.first;
  }
  if (!/^(?:,|-|--|–|—)$/.test(line.lower[end - 1] ?? '') || (found.length === 0 && !isApposed(line, name)))
    return found;
  const apposed = titleBefore(line, end - 1) ?? titleWithField(line, end - 1, true);
  const isList = /^(?:,|and)$/.test(line.lower[name.last] ?? '');
  if (apposed && !follows(line, apposed) && (!apposed.plural || isList))
    found.push({ ...apposed, rule: 'office-apposed-before-name' });
  return found;
}

/** "his Afghan counterpart, Rangeen Dadfar Spanta,": after the name the clause ends or goes on. */
function isApposed(line: Line, name: NameSpan): boolean {
  if (name.words.length < 2) return false;
  const after = line.sentence.tokens[name.last];
  return (
    !after ||
    after.upos === 'PUNCT' ||
    after.upos === 'VERB' ||
    after.upos === 'AUX' ||
    after.upos === 'CCONJ' ||
    after.xpos === 'POS' ||
    after.upos === 'ADP'
  );
}

/** The phrase itself stands in apposition to a name before it: "Umerov, the defence minister, Kallas and …". */
const follows = (line: Line, { first }: OfficePhrase): boolean => {
  let at = first - 1;
  if (DETERMINERS.has(line.lower[at] ?? '')) at--;
  return line.lower[at] === ',' && isCapital(line, at - 1);
};

/** Where a nominal with its "of …", "for …" ends: before a comma, a verb or a word that opens a clause. */
function endOfNominal(line: Line, from: number): number {
  let end = from;
  while (end < line.lower.length && end - from < LIMIT) {
    const word = line.lower[end]!;
    const { upos } = line.sentence.tokens[end]!;
    if (upos === 'PUNCT' && word !== '-') break;
    if ((upos === 'VERB' || upos === 'AUX' || upos === 'SCONJ') && !line.side[end] && !isNominal(line, end)) break;
    if (word === 'who' || word === 'which' || word === 'that') break;
    end++;
  }
  return end;
}

/** The office of the nominal that begins at a token: "deputy head of Zelenskyy's office". */
function officeOfNominal(line: Line, from: number, rule: string, names: NamesAt = noNames): OfficePhrase | undefined {
  let at = from;
  while (DETERMINERS.has(line.lower[at] ?? '')) at++;
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
      // "Foreign Ministry spokesman": the office is the last noun.
      if (next && !PREPOSITIONS.has(line.lower[match.end]!)) {
        at = match.end - 1;
        continue;
      }
      return phrase(line, { ...match, at }, first, endOfNominal(line, match.end), true, rule);
    }
    if (isFormerly(line.lower[at]!) || isNominal(line, at)) continue;
    if (line.lower[at] === 'of' && isCapital(line, at - 1) && isCapital(line, at + 1)) continue;
    if (line.lower[at] === 'and' && isAdjectivePair(line, at)) continue;
    return undefined;
  }
  return undefined;
}

/** The name that begins at a token of the sentence. */
type NamesAt = (index: number) => NameSpan | undefined;
const noNames: NamesAt = () => undefined;

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
  if (line.lower[who + 1] === 'is') return officeOfNominal(line, who + 2, 'office-in-relative-clause');
  if (verb.lemma === 'serve' && line.lower[who + 2] === 'as')
    return officeOfNominal(line, who + 3, 'office-in-relative-clause');
  return undefined;
}

/** "Hashimoto is the prime minister of Japan", "Powell was named secretary of state". */
function officeOfCopula(line: Line, name: NameSpan): OfficePhrase | undefined {
  const verb = line.lower[name.last]!;
  if (isBecoming(verb)) {
    const found = officeOfNominal(line, name.last + 1, 'office-in-copula');
    return found && line.lower[found.end - 1] !== undefined ? found : undefined;
  }
  if (verb !== 'was' && verb !== 'has') return undefined;
  for (let at = name.last + 1; at < name.last + 4 && at < line.lower.length; at++)
    if (/^(?:named|appointed|elected|chosen)$/.test(line.lower[at]!))
      return officeOfNominal(line, line.lower[at + 1] === 'as' ? at + 2 : at + 1, 'office-in-copula');
  return undefined;
}
