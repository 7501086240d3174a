import { isPossessiveMark } from '../../../clause/part-of-speech.ts';
import { isHonorific, OFFICE_WORDS, officeAt, officeEndingAt } from '../../../lexicon/offices.ts';
import { isDeterminer, isNominal, LIMIT, startOfNominal } from '../nominal.ts';
import type { MarkedSentence } from '../page.ts';
import { endOfOffice, officePhrase } from './office-phrase.ts';
import type { NameSpan, OfficePhrase } from './types.ts';

/** The name that begins at a token of the sentence. */
type NamesAt = (at: number) => NameSpan | undefined;

const APPOSING = /^(?:,|-|--|–|—)$/;
const GOING_ON = new Set(['VERB', 'AUX', 'PRON', 'NOUN', 'PROPN']);
const OPENING = /^(?:,|--|–|—|\()$/;

/** The offices that the words beside a name give to its bearer, those before it first, the nearest first. */
export const officesBeside = (line: MarkedSentence, name: NameSpan, names: NamesAt): OfficePhrase[] => [
  ...officesBefore(line, name, names),
  ...officesAfter(line, name, names),
];

/**
 * Titles that stand directly before the name, one before the other ("supreme leader Ayatollah Ali Khamenei"), and one
 * before a comma ("the government's negotiator, General X").
 */
export function officesBefore(line: MarkedSentence, name: NameSpan, names: NamesAt = () => undefined): OfficePhrase[] {
  const found: OfficePhrase[] = [];
  let end = name.first;
  for (let count = 0; count < 3; count++) {
    while (end > 0 && isHonorific(line.lower[end - 1]!)) end--;
    const title = titleBefore(line, end) ?? (name.words.length > 1 ? titleWithField(line, end, false) : undefined);
    if (!title) break;
    found.push(title);
    end = title.first;
  }
  if (!APPOSING.test(line.lower[end - 1] ?? '') || (found.length === 0 && name.words.length === 1)) return found;
  const apposed = titleWithField(line, end - 1, true) ?? titleBefore(line, end - 1);
  if (apposed && !holdsBearer(line, apposed, names)) found.push({ ...apposed, rule: 'office-apposed-before-name' });
  return found;
}

/** "British Defence Secretary John Healey", "President-elect Kim". */
function titleBefore(line: MarkedSentence, end: number): OfficePhrase | undefined {
  const match = officeEndingAt(line.lower, end);
  // "the House of *Representatives*"
  if (!match || (match.plural && OFFICE_WORDS.owners.has(line.lower[match.at - 1] ?? ''))) return undefined;
  if (officeEndingAt(line.lower, match.at)) return officePhrase(line, match, [match.at, end], 'title-before-name');
  const first = startOfNominal(line, match.at);
  const joined = OFFICE_WORDS.joints.has(line.lower[first - 1] ?? '') && officeEndingAt(line.lower, first - 1);
  const start = joined && joined.plural === match.plural ? startOfNominal(line, joined.at) : first;
  return officePhrase(line, match, [start, end], 'title-before-name');
}

/**
 * "director of policy planning Michael Anton", "Minister for Labour Ramesh Lekhak": an office with its field. After a
 * comma the field may be a place or a post too: "the UN representative in Nicosia, Gustave Feissel".
 */
function titleWithField(line: MarkedSentence, end: number, apposed: boolean): OfficePhrase | undefined {
  // "the ministers of France *and* Hassan Rowhani": what is joined by "and" has no part in the title.
  if (OFFICE_WORDS.joints.has(line.lower[end - 1] ?? '')) return undefined;
  for (let at = end - 1; at > 0 && end - at < LIMIT; at--) {
    const word = line.lower[at]!;
    if (OFFICE_WORDS.posts.has(word)) {
      const isPost = line.side[at + 1]?.last === end;
      const match =
        at + 1 < end && (apposed || isPost || OFFICE_WORDS.fields.has(word))
          ? officeEndingAt(line.lower, at)
          : undefined;
      if (match) return officePhrase(line, match, [startOfNominal(line, match.at), end], 'title-with-field');
    } else if (!isInField(line, at)) return undefined;
  }
  return undefined;
}

const isInField = (line: MarkedSentence, at: number): boolean =>
  isNominal(line, at) ||
  isDeterminer(line.lower[at]) ||
  OFFICE_WORDS.joints.has(line.lower[at]!) ||
  (line.lower[at] === ',' && line.side[at - 1] !== undefined && line.side[at + 1] !== undefined) ||
  /^[()]$/.test(line.lower[at]!);

/** The offices in the words after a name. */
function officesAfter(line: MarkedSentence, name: NameSpan, names: NamesAt): OfficePhrase[] {
  const mark = line.lower[name.last];
  if (mark === undefined) return [];
  const from = name.last + 1;
  // "Hashimoto is the prime minister of Japan", "Blair became prime minister".
  if (OFFICE_WORDS.becomes.has(mark)) return listOf(officeOfNominal(line, from, 'office-in-copula', names));
  if (!OPENING.test(mark)) return [];
  // "who is the Polish ambassador".
  if (OFFICE_WORDS.who.has(line.lower[from] ?? '') && OFFICE_WORDS.is.has(line.lower[from + 1] ?? ''))
    return listOf(officeOfNominal(line, from + 2, 'office-in-relative-clause', names));
  const found = officeOfNominal(line, from, 'office-apposed-after-name', names);
  if (found && holdsBearer(line, found, names)) return [];
  const end = found && line.sentence.tokens[found.last];
  // "Obama, the president *said*": the words go on as a clause of their own.
  return end && GOING_ON.has(end.upos) && !OFFICE_WORDS.who.has(end.lower) ? [] : listOf(found);
}

const listOf = <Item>(found: Item | undefined): Item[] => (found === undefined ? [] : [found]);

/** The office of the nominal that begins at a token: "deputy head of Zelenskyy's office". */
function officeOfNominal(line: MarkedSentence, from: number, rule: string, names: NamesAt): OfficePhrase | undefined {
  let first = from;
  while (isDeterminer(line.lower[first])) first++;
  for (let at = first; at < line.lower.length && at - first < LIMIT; at++) {
    const match = line.side[at] ? undefined : officeAt(line.lower, at);
    // "Foreign Ministry spokesman", "chief Palestinian negotiator": the office is the last noun.
    if (match && !officeAt(line.lower, match.end)) {
      const last = endOfOffice(line, match.end, index => isBearer(line, names(index)));
      return officePhrase(line, { ...match, at }, [first, last], rule, true);
    }
    if (!match && !isNominal(line, at)) return undefined;
  }
  return undefined;
}

/** "Rosa Diaz, *President of Peru Juan Roa*": behind the state stands the name of another, whose office it is. */
function holdsBearer(line: MarkedSentence, { first, last }: OfficePhrase, names: NamesAt): boolean {
  for (let at = first + 1; at < last; at++) if (line.side[at - 1] && isBearer(line, names(at))) return true;
  return false;
}

/** A name that is no owner's: "head of *Zelenskyy's* office". */
const isBearer = (line: MarkedSentence, name: NameSpan | undefined): boolean => {
  const mark = name && line.sentence.tokens[name.last];
  return name !== undefined && !(mark && isPossessiveMark(mark));
};
