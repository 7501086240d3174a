import { surfaceSubject } from '../frames/subject.ts';
import { dependents } from '../tree.ts';
import type { ActorReference } from '../types.ts';
import type { Context } from './context.ts';
import { WORDS } from './lexicon.ts';
import { unique } from './parties.ts';

const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'SYM', 'PRON']);
const LONGEST = 14;
const CLOSING = new Set(['--', '—', '–', ')']);
const OPENING = new Set(['--', '—', '–', '(']);

/** Who does what a verb says: its subjects in the tree; where these are nobody, who is named right in front of it. */
export function subjectActors(context: Context, verb: number): ActorReference[] {
  const { sentence, actors } = context;
  const own = dependents(sentence, verb, 'nsubj');
  const inTree = own.length > 1 ? own : [surfaceSubject(sentence, verb) ?? own[0]];
  const found = inTree.flatMap(at => (at === undefined ? [] : actors.actorsOf(sentence.index, at)));
  return unique(found.length > 0 ? found : namedInFront(context, verb));
}

/** The noun phrase in front of a verb and its auxiliaries; "Putin on Sunday proposed": a date between does not count. */
function namedInFront(context: Context, verb: number): ActorReference[] {
  const { sentence, actors, dates } = context;
  const { tokens } = sentence;
  let at = verb - 1;
  for (; at >= 0; at--) {
    const { upos, surface, lemma } = tokens[at]!;
    const dated = dates.some(date => at >= date.first - 1 && at < date.last);
    if (upos === 'AUX' || upos === 'ADV' || dated) continue;
    // "is to meet", "was scheduled to meet"
    const before = tokens[at - 1];
    if (
      surface.toLowerCase() === 'to' &&
      before &&
      (before.upos === 'AUX' || WORDS.plannedPredicates.has(before.lemma))
    )
      continue;
    if (WORDS.plannedPredicates.has(lemma) && tokens[at + 1]?.surface === 'to') continue;
    if (upos === 'PART' && surface.toLowerCase() !== 'to') continue;
    break;
  }
  if (at > 0 && CLOSING.has(tokens[at]!.surface)) return namedInAside(context, at);
  const found: ActorReference[] = [];
  for (const stop = at - LONGEST; at >= 0 && at > stop; at--) {
    const { upos, surface, xpos } = tokens[at]!;
    if (!NOMINAL.has(upos) && xpos !== 'POS' && surface !== 'and' && surface !== '-') break;
    const mention = actors.mentionAt(sentence.index, at);
    if (mention?.head === at || (found.length === 0 && upos === 'NOUN'))
      found.unshift(...actors.actorsOf(sentence.index, at));
    if (mention) at = mention.first;
  }
  return found;
}

/** "a group of states -- Austria, France and Greece -- will meet": who is listed between dashes or brackets. */
function namedInAside(context: Context, closing: number): ActorReference[] {
  const { tokens } = context.sentence;
  let opening = closing - 1;
  while (opening >= 0 && !OPENING.has(tokens[opening]!.surface)) opening--;
  if (opening < 0) return [];
  const listed = context.actors.mentions.filter(
    ({ sentence, first, last }) => sentence === context.sentence.index && first > opening && last <= closing,
  );
  return listed.map(mention => ({ key: mention.key, kind: mention.kind, mention }));
}
