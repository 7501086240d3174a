import { dependents } from '../../clause/tree.ts';
import { WORDS as CLAUSE_WORDS } from '../../clause/words.ts';
import type { Token } from '../../language/types.ts';
import type { Actors } from '../actors.ts';
import { isSelf, type Proposition } from './proposition.ts';
import type { Wanting } from './wanting.ts';
import { isAct, isClaim, isDetail, isMind, isSilence, isTalking } from './words.ts';

/** Why a complement proposes nothing, or `undefined` where it does. */
export function isProposable(actors: Actors, wanting: Wanting, proposition: Proposition): string | undefined {
  const { holders, control, stance, rule } = wanting;
  const { sentence, head, kind, subject } = proposition;
  const token = sentence.tokens[head]!;
  if (subject !== undefined && CLAUSE_WORDS.times.has(sentence.tokens[subject]!.lemma)) return 'a time';
  if (isProForm(proposition)) return 'told elsewhere';
  if (kind === 'clause') {
    if (isSilence(token.lemma) && !isAskedOfOthers(wanting, proposition) && !isTalkRefused(wanting, proposition))
      return 'a matter of words';
    if (rule === 'obligation' || subject === undefined || stance !== 'demands' || control === 'holder')
      return undefined;
    if (rule !== 'condition' && isSelf(sentence, subject)) return undefined;
    const acting = actors.actorsOf(sentence.index, subject);
    if (acting.length > 0 && acting.every(({ key }) => holders.some(holder => holder.key === key))) return 'an own act';
    return undefined;
  }
  if (['PRON', 'DET', 'NUM', 'ADJ', 'ADV'].includes(token.upos)) return 'no noun';
  if (isClaim(token.lemma) || isRumour(token)) return 'no proposition';
  if (stance === 'supports' && (token.upos !== 'NOUN' || !isAct(token.lemma))) return 'no act';
  if (stance === 'supports' && actors.actorsOf(sentence.index, head).length > 0) return 'an actor';
  if (actors.mentionAt(sentence.index, head) !== undefined) return 'an actor';
  if (actors.actorsOf(sentence.index, head).some(actor => actor.kind === 'leader')) return 'an actor';
  return undefined;
}

/** Who refuses to talk to another party, or about something, refuses more than words to reporters. */
const isTalkRefused = ({ stance, trigger, sentence }: Wanting, { head, last }: Proposition): boolean =>
  stance === 'rejects' &&
  sentence.tokens[trigger]!.lemma !== 'decline' &&
  isTalking(sentence.tokens[head]!.lemma) &&
  dependents(sentence, head, 'obj', 'obl').some(at => at > head && at < last && !isDetail(sentence.tokens[at]!.lemma));

/** Words are wanted of another party where they are asked of it: "urged the parties to discuss the border". */
const isAskedOfOthers = ({ stance, rule, addressee }: Wanting, { sentence, head, subject }: Proposition): boolean =>
  stance === 'demands' &&
  rule !== 'obligation' &&
  (addressee !== undefined || subject !== undefined) &&
  !isMind(sentence.tokens[head]!.lemma);

/** "rejected *talk* of a new war": what people say, where "talks" are what they do. */
const isRumour = ({ lemma, xpos }: Token): boolean => lemma === 'talk' && xpos === 'NN';

/** "to do *that*", "to do *so*": the act is told elsewhere. */
function isProForm({ sentence, head, last }: Proposition): boolean {
  if (sentence.tokens[head]!.lemma !== 'do') return false;
  let at = head + 1;
  while (sentence.tokens[at]?.upos === 'ADV' && sentence.tokens[at]!.surface !== 'so') at++;
  return PRO_FORMS.has(sentence.tokens[at]?.lower ?? '') && at + 1 >= last;
}

const PRO_FORMS = new Set(['that', 'so', 'it', 'this', 'likewise']);
