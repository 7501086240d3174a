import { isHonorific } from '../../lexicon/offices.ts';
import type { NameSpan } from './leader-name.ts';
import { isCapital, isDeterminer, isNominal, LIMIT, startOfNominal } from './nominal.ts';
import { type OfficePhrase, officeEndingAt, officePhrase } from './office-phrase.ts';
import type { Line } from './page.ts';

/** Prepositions between an office and its field or place. */
const PREPOSITIONS = new Set(['of', 'for', 'to', 'on', 'at', 'in', 'with', 'against']);
/** Those after which a field stands and no place, so that a name may follow without a comma. */
const FIELDS = new Set(['of', 'for', 'on']);

/** "British Defence Secretary John Healey", "Vice Premier and Foreign Minister Qian Qichen", "President-elect Kim". */
function titleBefore(line: Line, end: number): OfficePhrase | undefined {
  const match = officeEndingAt(line, end) ?? officeEndingAt(line, beforeElect(line, end));
  if (!match) return undefined;
  let first = startOfNominal(line, match.at);
  const joined = line.lower[first - 1] === 'and' ? officeEndingAt(line, first - 1) : undefined;
  if (joined && joined.plural === match.plural) first = startOfNominal(line, joined.at);
  return officePhrase(line, match, first, end, false, 'title-before-name');
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
  // "the ministers of France *and* Hassan Rowhani": what is joined by "and" has no part in the title.
  if (line.lower[end - 1] === 'and') return undefined;
  for (let at = end - 1; at > 0 && end - at < LIMIT; at--) {
    const word = line.lower[at]!;
    if (PREPOSITIONS.has(word)) {
      const match = at + 1 < end && (apposed || FIELDS.has(word)) ? officeEndingAt(line, at) : undefined;
      if (match) return officePhrase(line, match, startOfNominal(line, match.at), end, false, 'title-with-field');
    } else if (
      !isNominal(line, at) &&
      !isGerund(line, at) &&
      !isDeterminer(word) &&
      word !== 'and' &&
      !(word === ',' && line.side[at - 1] && line.side[at + 1]) &&
      !/^[()]$/.test(word)
    )
      return undefined;
  }
  return undefined;
}

/** "policy planning": a form in -ing behind a noun. */
const isGerund = (line: Line, at: number): boolean =>
  line.sentence.tokens[at]!.xpos === 'VBG' && line.sentence.tokens[at - 1]?.upos === 'NOUN';

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
    // "the Vatican's spokesman, the Rev. Federico Lombardi"
    if (line.lower[end - 1] === 'the' && line.lower[end - 2] === ',') end--;
  }
  if (!/^(?:,|-|--|–|—)$/.test(line.lower[end - 1] ?? '') || (found.length === 0 && !isApposed(line, name)))
    return found;
  const apposed = apposedTitle(line, end - 1);
  const isList = /^(?:,|and)$/.test(line.lower[name.last] ?? '');
  if (apposed && !follows(line, apposed) && (!apposed.plural || isList))
    found.push({ ...apposed, rule: 'office-apposed-before-name' });
  return found;
}

/** "the leader of the FARC rebels": the many that end an office are none themselves. */
function apposedTitle(line: Line, end: number): OfficePhrase | undefined {
  const title = titleBefore(line, end);
  if (title && !(title.plural && FIELDS.has(wordBefore(line, title.first)))) return title;
  return titleWithField(line, end, true) ?? title;
}

const wordBefore = (line: Line, at: number): string =>
  line.lower[isDeterminer(line.lower[at - 1]) ? at - 2 : at - 1] ?? '';

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
  if (isDeterminer(line.lower[at])) at--;
  return line.lower[at] === ',' && isCapital(line, at - 1);
};
