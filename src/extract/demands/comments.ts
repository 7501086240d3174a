import { isNegated } from '../../clause/modality/index.ts';
import type { FrameIndex } from '../../frames/schema.ts';
import type { Actors } from '../actors.ts';
import type { ActorReference, PlacedSentence } from '../types.ts';
import { readPropositions } from './proposition.ts';
import { plainWanting, type Wanting } from './wanting.ts';
import { isDemandNoun } from './words.ts';

/**
 * Finds what is said of a demand in the comment that follows it: "…, a call that Oslo has rejected", "terms Kyiv refuses to
 * accept". Read from the words, in order: trees hang such comments anywhere.
 */
export function readComments(actors: Actors, sentence: PlacedSentence, frames: FrameIndex): Wanting[] {
  const found: Wanting[] = [];
  for (let comma = 1; comma < sentence.tokens.length - 3; comma++) {
    const noun = commentAt(sentence, comma);
    if (noun === undefined) continue;
    const verb = answerBehind(sentence, noun, frames);
    if (verb === undefined || isNegated(sentence, verb.at)) continue;
    const holders =
      verb.by === undefined ? namedBetween(actors, sentence, noun + 1, verb.at) : namedAt(actors, sentence, verb.by);
    if (holders.length === 0) continue;
    found.push(
      plainWanting({
        stance: verb.stance,
        answers: verb.answers,
        rule: 'comment',
        sentence,
        trigger: verb.at,
        holders,
        propositions: readPropositions(sentence, noun),
        complement: noun,
        span: { start: sentence.tokens[noun]!.start, end: sentence.tokens[verb.at]!.end },
      }),
    );
  }
  return found;
}

/** The noun of wanting that opens a comment: ", a demand", ", all requests", "— proposals". */
function commentAt(sentence: PlacedSentence, comma: number): number | undefined {
  if (!/^(,|--+|—|–)$/.test(sentence.tokens[comma]!.surface)) return undefined;
  for (let at = comma + 1; at <= comma + 3; at++) {
    const token = sentence.tokens[at];
    if (token === undefined) return undefined;
    if (token.upos === 'NOUN' && isDemandNoun(token.lemma)) return at;
    if (at === comma + 1 && token.surface === 'something') return at;
    if (token.upos !== 'DET' && token.upos !== 'ADJ') return undefined;
  }
  return undefined;
}

/** How far behind its noun the verb of a comment is looked for, in tokens. */
const REACH = 12;

interface Answer {
  at: number;
  stance: 'rejects' | 'supports';
  answers: boolean;
  /** First token of who answers, where that stands behind: "an idea flatly rejected by *Bangkok*". */
  by: number | undefined;
}

const agentBehind = (sentence: PlacedSentence, verb: number): number | undefined =>
  sentence.tokens[verb]!.xpos === 'VBN' && sentence.tokens[verb + 1]?.surface === 'by' ? verb + 2 : undefined;

/** The actors named first from a token on, behind an article at most. */
function namedAt(actors: Actors, sentence: PlacedSentence, from: number): ActorReference[] {
  const mention = actors.outermostAt(sentence.index, from) ?? actors.outermostAt(sentence.index, from + 1);
  return mention ? actors.actorsOf(sentence.index, mention.headToken) : [];
}

/** The verb of refusing or accepting in a comment. */
function answerBehind(sentence: PlacedSentence, noun: number, frames: FrameIndex): Answer | undefined {
  for (let at = noun + 1; at < Math.min(noun + REACH, sentence.tokens.length); at++) {
    const token = sentence.tokens[at]!;
    if (token.surface === ',') return undefined;
    if (token.upos !== 'VERB' && token.upos !== 'ADJ') continue;
    const frame = (frames.get(token.lemma) ?? []).find(
      ({ pos }) => pos === (token.upos === 'VERB' ? 'verb' : 'adjective'),
    );
    if (token.upos === 'ADJ' && frame === undefined) continue;
    const edge = frame?.edge;
    return edge === 'rejects' || edge === 'supports'
      ? { at, stance: edge, answers: frame?.answers === true, by: agentBehind(sentence, at) }
      : undefined;
  }
  return undefined;
}

/** The actors whose names end nearest before a verb. */
function namedBetween(actors: Actors, sentence: PlacedSentence, first: number, verb: number): ActorReference[] {
  for (let at = verb - 1; at >= first; at--) {
    const mention = actors.outermostAt(sentence.index, at);
    if (mention) return actors.actorsOf(sentence.index, mention.headToken);
  }
  return [];
}
