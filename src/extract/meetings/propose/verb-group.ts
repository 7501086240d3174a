import { isAddition } from '../../../clause/modality/index.ts';
import { dependents } from '../../../clause/tree.ts';
import type { Sentence, Token } from '../../../language/types.ts';
import { WORDS } from '../lexicon.ts';
import type { ToldStatus } from '../types.ts';

/** What the words around a verb say of the time and reality of its act. */
export interface VerbGroup extends ToldStatus {
  negated: boolean;
}

const PLANNED: ToldStatus = { status: 'planned', tense: 'future', strong: true };
const PROPOSED: ToldStatus = { status: 'proposed', tense: 'future', strong: true };
const HELD: ToldStatus = { status: 'held', tense: 'past', strong: true };
const ONGOING: ToldStatus = { status: 'ongoing', tense: 'past', strong: true };
const WILL = new Set(['will', "'ll", '’ll', 'shall', 'would', "'d", 'wo']);
const MAY = new Set(['may', 'might', 'could', 'can', 'should', 'must', 'ought', 'ca']);
/** "were *to have* met": they did not. */
const CANCELLED: ToldStatus = { status: 'cancelled', tense: 'past', strong: true };
const NOT = new Set(['not', "n't", 'n’t', 'never']);

/** The word in lower case; a name inside the sentence stays as it is: "Theresa May hosted". */
const wordOf = ({ surface }: Token, index: number): string =>
  index > 0 && /^[A-Z][a-z]/.test(surface) ? surface : surface.toLowerCase();

/** Reads the auxiliaries in front of a verb, and where it is an infinitive, what it depends on. */
export function verbGroup(sentence: Sentence, verb: number, headline: boolean): VerbGroup {
  const { tokens } = sentence;
  const token = tokens[verb]!;
  const before: string[] = [];
  let at = verb - 1;
  for (; at >= 0; at--) {
    const { upos, surface } = tokens[at]!;
    if (upos !== 'AUX' && upos !== 'PART' && upos !== 'ADV') break;
    before.push(wordOf(tokens[at]!, at));
    if (surface.toLowerCase() === 'to') {
      at--;
      break;
    }
  }
  for (const index of dependents(sentence, verb, 'aux', 'cop')) before.push(wordOf(tokens[index]!, index));
  const denies =
    before.some(word => NOT.has(word)) || dependents(sentence, verb, 'advmod').some(i => NOT.has(tokens[i]!.lower));
  // "not *only* met" tells that they did.
  const negated = denies && !before.some(isAddition);
  const has = (set: ReadonlySet<string>): boolean => before.some(word => set.has(word));
  const group = (told: ToldStatus): VerbGroup => ({ ...told, negated });
  if (before.includes('to') && (token.xpos === 'VB' || token.xpos === 'VBP' || token.upos === 'VERB'))
    return infinitive(sentence, verb, at, headline, group);
  // "are due to resume", "are to resume"
  const next = tokens[verb + 1];
  if (token.upos === 'AUX' && next && (WORDS.scheduled.has(next.lemma) || next.surface === 'to')) return group(PLANNED);
  if (token.upos !== 'VERB' && !has(WILL) && !has(MAY)) return group(ofCopula(sentence, verb));
  if (has(WILL)) return group(negated || isOpenQuestion(sentence, verb) ? PROPOSED : PLANNED);
  if (has(MAY)) return group(PROPOSED);
  if (before.includes('did')) return group(HELD);
  switch (token.xpos) {
    case 'VBD':
      return group(HELD);
    case 'VBN':
      return group(
        before.some(word => word.startsWith('be') || word === 'is' || word === 'are') && !before.includes('been')
          ? { ...HELD, strong: false }
          : HELD,
      );
    case 'VBG':
      // "had been meeting"
      if (before.includes('had')) return group(HELD);
      if (before.length > 0 && dependents(sentence, verb, 'aux').length > 0) return group(ONGOING);
      return inherited(sentence, verb, headline, group);
    default:
      // "proposed that the two *hold* a summit"
      if (isProposed(sentence, verb)) return group(PROPOSED);
      return group({ status: headline ? 'planned' : 'ongoing', tense: 'future', strong: false, present: true });
  }
}

/** "unclear whether he will hold", "if they will meet" */
const isOpenQuestion = (sentence: Sentence, verb: number): boolean =>
  dependents(sentence, verb, 'mark').some(at => /^(?:whether|if|unless)$/i.test(sentence.tokens[at]!.surface));

/** A clause that is the object of a verb of proposing. */
function isProposed(sentence: Sentence, verb: number): boolean {
  const { head, relation } = sentence.tokens[verb]!;
  return relation === 'ccomp' && WORDS.governors.propose.has(sentence.tokens[head]?.lemma ?? '');
}

/** "was satisfied", "is in Hanoi": the tense is that of the copula. */
function ofCopula(sentence: Sentence, predicate: number): ToldStatus {
  const words = [predicate, ...dependents(sentence, predicate, 'case', 'advmod')];
  if (words.some(at => WORDS.scheduled.has(sentence.tokens[at]!.lemma))) return PLANNED;
  const past = dependents(sentence, predicate, 'cop').some(at =>
    /^(?:was|were|been|had)$/i.test(sentence.tokens[at]!.surface),
  );
  return { status: past ? 'held' : 'ongoing', tense: 'past', strong: false };
}

function infinitive(
  sentence: Sentence,
  verb: number,
  at: number,
  headline: boolean,
  group: (told: ToldStatus) => VerbGroup,
): VerbGroup {
  // What stands before "to", adverbs left out: "is to", "scheduled to", "the two agreed to", "a plan to".
  let before = at;
  while (before >= 0 && sentence.tokens[before]!.upos === 'ADV') before--;
  const token = sentence.tokens[before];
  const due = token && (token.lemma === 'be' || WORDS.scheduled.has(token.lemma) || token.surface === 'supposed');
  if (
    due &&
    sentence.tokens[verb]!.xpos === 'VBN' &&
    sentence.tokens.slice(at, verb).some(({ lemma }) => lemma === 'have')
  )
    return group(CANCELLED);
  if (token && (token.upos === 'AUX' || token.lemma === 'be')) return group(PLANNED);
  const words = [token?.lemma, sentence.tokens[sentence.tokens[verb]!.head]?.lemma];
  if (token && WORDS.willing.has(token.lower)) return group(PROPOSED);
  for (const word of words) {
    if (word === undefined) continue;
    if (WORDS.plannedPredicates.has(word)) return group(PLANNED);
    if (WORDS.governors.propose.has(word) || WORDS.proposingNouns.has(word)) return group(PROPOSED);
  }
  // "urged Sudan and Chad to hold talks": the verb behind which they stand.
  for (let other = at; other >= 0 && other > at - 8; other--) {
    const { upos, lemma } = sentence.tokens[other]!;
    if (upos === 'VERB' && WORDS.governors.propose.has(lemma)) return group(PROPOSED);
    if (upos === 'VERB') break;
  }
  if (headline) return group(PLANNED);
  return inherited(sentence, verb, headline, group);
}

/** A participle or an infinitive of purpose shares the time of the clause on which it hangs. */
function inherited(
  sentence: Sentence,
  verb: number,
  headline: boolean,
  group: (told: ToldStatus) => VerbGroup,
): VerbGroup {
  const [last, previous] = [verb - 1, verb - 2].map(at => sentence.tokens[at]?.lower);
  if (last === 'after' || last === 'since') return group(HELD);
  // "looks forward to receiving"
  if (last === 'to' && previous === 'forward') return group(PLANNED);
  const { head, relation } = sentence.tokens[verb]!;
  const above = sentence.tokens[head];
  if (above === undefined || above.upos !== 'VERB' || head === verb || relation === 'acl')
    return group({ status: 'ongoing', tense: 'past', strong: false });
  const { status, tense } = verbGroup(sentence, head, headline);
  return group({ status, tense, strong: false });
}
