import type { Sentence, Token } from '../../language/types.ts';
import { baseRelation, dependent, dependents, subtree } from '../tree.ts';
import { isTime } from './words.ts';

const RELATIVES = new Set(['who', 'whom', 'which', 'that']);

export const isRelative = (token: Token): boolean => RELATIVES.has(token.lower);

/** Whether a verb form is passive: marked so, or a past participle that no auxiliary makes perfect. */
export function isPassive(sentence: Sentence, verb: number): boolean {
  const token = sentence.tokens[verb]!;
  if (dependent(sentence, verb, 'aux:pass', 'nsubj:pass') !== undefined) return true;
  if (token.xpos !== 'VBN' || baseRelation(token.relation) === 'root') return false;
  if (dependent(sentence, verb, 'aux') !== undefined) return false;
  if (token.relation === 'conj' && dependent(sentence, verb, 'nsubj') === undefined)
    return token.head >= 0 && isPassive(sentence, token.head);
  return (token.relation === 'acl' || token.relation === 'advcl') && dependent(sentence, verb, 'nsubj') === undefined;
}

/** The noun that a relative clause describes, by the clause's verb or one conjoined with it. */
export function relativeHead(sentence: Sentence, verb: number): number | undefined {
  for (let at = verb; at >= 0; at = sentence.tokens[at]!.head) {
    const { relation, head } = sentence.tokens[at]!;
    if (relation === 'acl:relcl') return head;
    if (relation !== 'conj' && relation !== 'xcomp') return undefined;
  }
  return undefined;
}

/**
 * The word that a clause is about in form, whatever its voice: the verb's own subject; who a relative pronoun stands for;
 * the subject shared with the verb that it is conjoined with or depends on; the noun that a participle describes.
 */
export function surfaceSubject(sentence: Sentence, verb: number): number | undefined {
  const token = sentence.tokens[verb]!;
  const subjects = withoutTimes(sentence, dependents(sentence, verb, 'nsubj', 'csubj'));
  // Of two, the nearer is the verb's: "that is why their consent is needed".
  const before = subjects.filter(at => at < verb);
  const own = before.find(at => isExplained(sentence, at, before.at(-1)!)) ?? before.at(-1) ?? subjects[0];
  if (own !== undefined) {
    if (!isRelative(sentence.tokens[own]!)) return own;
    return relativeHead(sentence, verb) ?? nominalBefore(sentence, own) ?? own;
  }
  if (token.head < 0 || dependent(sentence, verb, 'expl') !== undefined) return undefined;
  switch (token.relation) {
    case 'conj':
      return isPredicate(sentence, token.head) ? surfaceSubject(sentence, partnerOf(sentence, verb)) : undefined;
    case 'xcomp':
      return dependent(sentence, token.head, 'obj') ?? surfaceSubject(sentence, token.head);
    case 'advcl':
      return surfaceSubject(sentence, token.head);
    case 'acl':
      return token.xpos === 'VBG' && followsComma(sentence, verb) ? clauseSubject(sentence, token.head) : token.head;
    case 'acl:relcl':
      return token.head;
    default:
      return describedBefore(sentence, verb);
  }
}

/** "Maduro, who *on Thursday* broke off": trees take a day for a second subject. */
function withoutTimes(sentence: Sentence, subjects: readonly number[]): readonly number[] {
  if (subjects.length < 2) return subjects;
  const acting = subjects.filter(
    at => !isTime(sentence.tokens[at]!.lemma) && !isSpan(sentence, at) && !isBehindPreposition(sentence, at),
  );
  return acting.length > 0 ? acting : subjects;
}

/** "which *with the EU* imposed" */
const isBehindPreposition = (sentence: Sentence, noun: number): boolean =>
  dependents(sentence, noun, 'case').some(at => at < noun && sentence.tokens[at]!.upos === 'ADP');

/** "last month", "this week" */
const isSpan = (sentence: Sentence, noun: number): boolean =>
  /^(?:week|month|year|night|weekend|morning|evening|decade|century)$/.test(sentence.tokens[noun]!.lemma) &&
  /^(?:last|this|next|that|later|earlier)$/.test(sentence.tokens[noun - 1]?.lower ?? '');

/**
 * The verb with which a conjoined one shares its subject. A past form is no partner of a bare one ("said that he would stay
 * and *called* for talks"), nor, behind a comma, of a clause that its subject reports: there it is the verb above.
 */
function partnerOf(sentence: Sentence, verb: number): number {
  const { head, xpos } = sentence.tokens[verb]!;
  const beside = (dependent(sentence, verb, 'cc') ?? 0) - 1;
  // "since Turkey *invaded and* occupied": of two verbs side by side the subject is one, whatever the tree says.
  if (
    beside >= 0 &&
    beside === verb - 2 &&
    sentence.tokens[beside]!.upos === 'VERB' &&
    sentence.tokens[beside]!.xpos === xpos
  )
    return beside;
  const partner = sentence.tokens[head]!;
  const isPast = ['VBD', 'VBN'].includes(xpos) && dependent(sentence, verb, 'aux', 'aux:pass') === undefined;
  if (!isPast || partner.head < 0 || !['ccomp', 'xcomp', 'advcl'].includes(partner.relation)) return head;
  const joint = dependent(sentence, verb, 'cc');
  const isApart = joint !== undefined && sentence.tokens[joint - 1]?.surface === ',';
  const isBare = partner.xpos === 'VB';
  const above = sentence.tokens[partner.head]!;
  return above.xpos === 'VBD' && (isBare || (isApart && partner.relation === 'ccomp')) ? partner.head : head;
}

/** "*Lagos*, the bloc's main power, urged": a description between commas is no second subject. */
function isExplained(sentence: Sentence, subject: number, description: number): boolean {
  const words = subtree(sentence, description, ({ upos }) => upos === 'PUNCT');
  const opening = words[0]! - 1;
  return (
    subject < opening &&
    sentence.tokens[subject]!.upos === 'PROPN' &&
    sentence.tokens[opening]!.surface === ',' &&
    sentence.tokens[description + 1]?.surface === ','
  );
}

/** "The minister, who heads the team, refused": where the tree lost the subject, a relative clause before shows it. */
function describedBefore(sentence: Sentence, verb: number): number | undefined {
  if (sentence.tokens[verb - 1]?.surface !== ',' || sentence.tokens[verb]!.upos !== 'VERB') return undefined;
  for (let at = verb - 2; at >= 0; at--) {
    const { relation, head } = sentence.tokens[at]!;
    if (relation === 'acl:relcl' && head < at && subtree(sentence, at).at(-1)! >= verb - 2) return head;
  }
  return undefined;
}

/** The noun before a relative pronoun, where the tree doesn't say what its clause describes. */
function nominalBefore(sentence: Sentence, pronoun: number): number | undefined {
  const before = sentence.tokens[pronoun - 1]?.surface === ',' ? pronoun - 2 : pronoun - 1;
  return ['NOUN', 'PROPN'].includes(sentence.tokens[before]?.upos ?? '') ? before : undefined;
}

const isPredicate = (sentence: Sentence, index: number): boolean =>
  sentence.tokens[index]!.upos === 'VERB' || dependents(sentence, index, 'cop', 'nsubj').length > 0;

/** "…, urging both sides": a participle behind a comma belongs to the clause, whatever noun stands before it. */
const followsComma = (sentence: Sentence, verb: number): boolean => sentence.tokens[verb - 1]?.surface === ',';

/** Subject of the clause around a word. */
export function clauseSubject(sentence: Sentence, from: number): number | undefined {
  for (let at = from; at >= 0; at = sentence.tokens[at]!.head)
    if (isPredicate(sentence, at)) return surfaceSubject(sentence, at);
  return from;
}
