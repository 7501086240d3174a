import { surfaceSubject } from '../clause/roles/subject.ts';
import { ancestors, baseRelation, dependents, subtree } from '../clause/tree.ts';
import { isSayingVerb } from '../lexicon/saying.ts';
import type { Span, Voice } from '../model/evidence.ts';
import type { Actors } from './actors.ts';
import type { ActorReference, PlacedSentence, Reading } from './types.ts';

/**
 * Says who speaks in a stretch of the text: a speaker in his own words, where it stands between quotation marks; a
 * paraphrase of them, where it depends on a verb of saying or "according to"; else the reporter.
 */
export function voiceOf(reading: Reading, actors: Actors, span: Span): Voice {
  const sentence = sentenceAt(reading, span.start);
  if (!sentence) return { mode: 'narrated' };
  const token = headAt(sentence, span);
  const mode = isQuoted(reading, sentence.tokens[token]!.start) ? 'quoted' : 'reported';
  const attribution =
    mode === 'quoted'
      ? speakersOfQuotation(reading, actors, sentence, token)
      : speakersOfClause(actors, sentence, token);
  if (mode === 'reported' && attribution === undefined) return { mode: 'narrated' };
  const speaker = attribution?.[0]?.key;
  return speaker === undefined ? { mode } : { mode, speaker };
}

/**
 * Who says the clause in which a token stands, quoted or reported; empty where it is the reporter or nobody known.
 */
export function speakerOf(reading: Reading, actors: Actors, sentence: PlacedSentence, token: number): ActorReference[] {
  if (isQuoted(reading, sentence.tokens[token]!.start))
    return speakersOfQuotation(reading, actors, sentence, token) ?? [];
  return speakersOfClause(actors, sentence, token) ?? [];
}

/** Whether a place lies between quotation marks. */
export const isQuoted = (reading: Reading, place: number): boolean => quotationAt(reading, place) !== undefined;

/** The quotations are in order and do not overlap: found by halving. */
function quotationAt({ quotations }: Reading, place: number): Span | undefined {
  let low = 0;
  let high = quotations.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = quotations[middle]!;
    if (place < span.start) high = middle - 1;
    else if (place >= span.end) low = middle + 1;
    else return span;
  }
  return undefined;
}

function sentenceAt({ sentences }: Reading, place: number): PlacedSentence | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle]!;
    if (place < sentence.start) high = middle - 1;
    else if (place >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return undefined;
}

/** The token in the span that depends on none in it. */
function headAt(sentence: PlacedSentence, { start, end }: Span): number {
  const inside = (index: number): boolean =>
    index >= 0 && sentence.tokens[index]!.start >= start && sentence.tokens[index]!.end <= end;
  const found = sentence.tokens.findIndex(
    (token, index) => inside(index) && !inside(token.head) && token.upos !== 'PUNCT',
  );
  return Math.max(found, 0);
}

/** The actors who are the subject of a verb of saying; where the tree has none who is known, those named right beside it. */
function subjectsOf(actors: Actors, sentence: PlacedSentence, verb: number): ActorReference[] {
  const subject = surfaceSubject(sentence, verb);
  const found = subject === undefined ? [] : actors.actorsOf(sentence.index, subject);
  if (found.length > 0) return found;
  const beside =
    actors.outermostAt(sentence.index, verb - 1) ??
    (subject === undefined ? actors.outermostAt(sentence.index, verb + 1) : undefined);
  return beside ? actors.actorsOf(sentence.index, beside.headToken) : [];
}

/** "said", "made it clear". */
const isSaying = ({ tokens }: PlacedSentence, verb: number): boolean =>
  isSayingVerb(tokens[verb]!.lemma) ||
  (tokens[verb]!.lemma === 'make' &&
    [1, 2].some(step => ['clear', 'plain', 'known'].includes(tokens[verb + step]?.surface ?? '')));

/** The tokens of a sentence that attribute speech: verbs of saying, "according". Found once, as every mention asks. */
const attributions = new WeakMap<PlacedSentence, { verbs: number[]; sources: boolean }>();

function attributionsOf(sentence: PlacedSentence): { verbs: number[]; sources: boolean } {
  const known = attributions.get(sentence);
  if (known) return known;
  const { tokens } = sentence;
  const verbs = tokens.flatMap((_, index) => (isSaying(sentence, index) ? [index] : []));
  const made = { verbs, sources: tokens.some(({ surface }) => /^according$/i.test(surface)) };
  attributions.set(sentence, made);
  return made;
}

/** Who says a reported clause; undefined where no verb of saying or "according to" governs it. */
function speakersOfClause(actors: Actors, sentence: PlacedSentence, token: number): ActorReference[] | undefined {
  const { verbs, sources } = attributionsOf(sentence);
  if (verbs.length === 0 && !sources) return undefined;
  let below = token;
  let isTold = false;
  for (const at of [token, ...ancestors(sentence, token)]) {
    const { upos } = sentence.tokens[at]!;
    const complement = baseRelation(sentence.tokens[below]!.relation);
    const isSaid = ['ccomp', 'xcomp', 'parataxis'].includes(complement) || isSecondThat(sentence, below);
    if (at !== token && upos === 'VERB' && isSaying(sentence, at) && isSaid) {
      const found = subjectsOf(actors, sentence, at);
      if (found.length > 0) return found;
      // "said that the delay *showed* that": what a thing says is said by him who tells of it.
      isTold = true;
    }
    // "…, Levy said": the verb of saying may hang below the clause.
    for (const child of dependents(sentence, at, 'parataxis'))
      if (child !== below && isSaying(sentence, child)) return subjectsOf(actors, sentence, child);
    const source = sources ? accordingTo(sentence, at) : undefined;
    if (source !== undefined) return actors.actorsOf(sentence.index, source);
    below = at;
  }
  if (isTold) return [];
  const aside = verbs.find(verb => isAside(sentence, verb));
  return aside === undefined || aside === token ? undefined : subjectsOf(actors, sentence, aside);
}

/** "Groups that hide there, *he added*, should be stopped": a verb of saying with its subject, set off by commas. */
function isAside(sentence: PlacedSentence, verb: number): boolean {
  const { relation, xpos } = sentence.tokens[verb]!;
  const isLoose = relation === 'parataxis' || (relation === 'conj' && dependents(sentence, verb, 'cc').length === 0);
  if (!isLoose || (xpos !== 'VBD' && xpos !== 'VBN')) return false;
  const subjects = dependents(sentence, verb, 'nsubj').filter(at => at < verb);
  const opening = Math.min(...subjects.flatMap(at => subtree(sentence, at)));
  const behind = sentence.tokens[verb + 1]?.surface;
  return subjects.length > 0 && sentence.tokens[opening - 1]?.surface === ',' && (behind === ',' || behind === '.');
}

/** "said that …, and *that* …": trees join the second clause to the verb of saying itself. */
const isSecondThat = (sentence: PlacedSentence, clause: number): boolean =>
  sentence.tokens[clause]!.relation === 'conj' &&
  dependents(sentence, clause, 'mark').some(at => sentence.tokens[at]!.lower === 'that');

/** "according to diplomats": the source, as it hangs on a verb. */
const accordingTo = (sentence: PlacedSentence, verb: number): number | undefined =>
  dependents(sentence, verb, 'obl', 'nmod').find(at =>
    dependents(sentence, at, 'case').some(marker => sentence.tokens[marker]!.lower === 'according'),
  );

/**
 * Who speaks in the quotation around a token: the subject of a verb of saying outside quotation marks in the same
 * sentence, else in another sentence of the paragraph, else, for speech that goes on, in the paragraph before.
 */
function speakersOfQuotation(
  reading: Reading,
  actors: Actors,
  sentence: PlacedSentence,
  token: number,
): ActorReference[] | undefined {
  const own = attributionIn(reading, actors, sentence, token);
  if (own) return own;
  for (const step of [1, -1]) {
    for (let index = sentence.index + step; ; index += step) {
      const other = reading.sentences[index];
      if (!other || other.paragraph !== sentence.paragraph) break;
      const found = attributionIn(reading, actors, other, step > 0 ? 0 : other.tokens.length - 1);
      if (found) return found;
    }
  }
  for (let index = sentence.index - 1; index >= 0; index--) {
    const other = reading.sentences[index]!;
    if (other.paragraph < sentence.paragraph - 1 || other.article !== sentence.article) break;
    if (other.paragraph === sentence.paragraph) continue;
    const found = attributionIn(reading, actors, other, other.tokens.length - 1);
    if (found) return found;
  }
  return undefined;
}

/** Who says something in a sentence outside quotation marks, by the verb of saying nearest to a token. */
function attributionIn(
  reading: Reading,
  actors: Actors,
  sentence: PlacedSentence,
  token: number,
): ActorReference[] | undefined {
  let best: ActorReference[] | undefined;
  let nearest = Infinity;
  for (const verb of attributionsOf(sentence).verbs) {
    const { upos, start } = sentence.tokens[verb]!;
    if (upos !== 'VERB' || Math.abs(verb - token) >= nearest || isQuoted(reading, start)) continue;
    const found = subjectsOf(actors, sentence, verb);
    if (found.length === 0) continue;
    best = found;
    nearest = Math.abs(verb - token);
  }
  return best;
}
