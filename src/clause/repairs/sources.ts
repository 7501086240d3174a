import type { Token } from '../../language/types.ts';
import { isFiniteForm, isVerb } from '../part-of-speech.ts';
import { WORDS } from '../words.ts';
import { hang, hanging, isBelow, topOf } from './links.ts';

const NAMING = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON', 'PART']);
const LOOSE = new Set(['ccomp', 'advcl', 'conj']);

/** Puts right what trees make of a source that is named between commas or at the end of a sentence. */
export function setOffSources(tokens: Token[]): void {
  tokens.forEach(({ lemma, upos }, said) => {
    if (upos !== 'VERB' || !WORDS.sourceVerbs.has(lemma)) return;
    freeSubject(tokens, said);
    const comma = tokens.findLastIndex(({ surface }, at) => at < said && surface === ',');
    const isNamed = tokens.slice(comma + 1, said).every(token => NAMING.has(token.upos));
    if (comma < 1 || comma === said - 1 || !isNamed) return;
    markSource(tokens, said, comma);
    setAside(tokens, said, comma);
  });
}

/**
 * "*Chirac* agreed that Iran must stop, his spokesman *said*": the first subject hangs on "said", which has one of its own,
 * and none on the verb that it stands before.
 */
function freeSubject(tokens: Token[], said: number): void {
  const subjects = hanging(tokens, said, 'nsubj');
  const own = subjects.pop();
  if (own === undefined || own > said) return;
  const comma = tokens.findLastIndex(({ surface }, at) => at < own && surface === ',');
  for (const early of subjects) {
    const verb = tokens.findIndex((token, at) => at > early && at < comma && isVerb(token) && isFiniteForm(token));
    if (verb >= 0 && !isBelow(tokens, verb, early) && hanging(tokens, verb, 'nsubj').length === 0)
      tokens[early]!.head = verb;
  }
}

/** "Chile left Peru, *Kyodo News reported*": it stands beside what it tells. */
function markSource(tokens: Token[], said: number, comma: number): void {
  const { relation, head } = tokens[said]!;
  if (!LOOSE.has(relation) || head > comma || !hanging(tokens, said, 'nsubj').some(at => at > comma)) return;
  if (['ccomp', 'obj', 'cc', 'mark'].every(each => hanging(tokens, said, each).length === 0))
    tokens[said]!.relation = 'parataxis';
}

/**
 * "*Oslo*, the minister said, must *pay*": who acts hangs on "said" or stands beside the verb before, and who says so is
 * part of his name.
 */
function setAside(tokens: Token[], said: number, comma: number): void {
  const end = tokens.findIndex((token, at) => at > said && !NAMING.has(token.upos));
  if (tokens[end]?.surface !== ',') return;
  const told = hanging(tokens, said, 'ccomp').find(at => at > end);
  if (told === undefined || hanging(tokens, told, 'nsubj').length > 0) return;
  const [first] = hanging(tokens, said, 'nsubj');
  const subject = first === undefined || first > comma ? topOf(tokens, comma - 1) : first;
  if (first !== subject && tokens[subject]!.relation !== 'conj') return;
  const { head, relation } = tokens[said]!;
  const outside = tokens.flatMap((token, at) =>
    at > comma && at < said && (token.head <= comma || token.head >= said) ? [at] : [],
  );
  const speaker = outside.at(-1)!;
  for (const at of outside) hang(tokens, at, speaker, 'compound');
  hang(tokens, told, head, relation);
  hang(tokens, said, told, 'parataxis');
  hang(tokens, speaker, said, 'nsubj');
  hang(tokens, subject, told, hanging(tokens, told, 'aux:pass').length > 0 ? 'nsubj:pass' : 'nsubj');
}
