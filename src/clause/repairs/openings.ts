import type { Token } from '../../language/types.ts';
import { WORDS as MODALITY } from '../modality/words.ts';
import { isBaseForm, isPastParticiple, isPastTense, isVerb } from '../part-of-speech.ts';
import { WORDS as CLAUSE } from '../words.ts';
import { hang, hanging, isBelow, isInNominal } from './links.ts';

/** Puts right what trees make of what stands before a main clause: they hang the main clause on it. */
export function raiseMainClauses(tokens: Token[]): void {
  for (let at = 0; at < tokens.length; at++)
    if (at === 0 || ['PUNCT', 'CCONJ'].includes(tokens[at - 1]!.upos)) {
      raiseBehindParticiple(tokens, at);
      raiseBehindCondition(tokens, at);
    }
  for (let at = 0; at < tokens.length; at++) raiseBehindSubject(tokens, at);
}

/** Gives a clause the place of a word that it hangs on, and hangs that word on it. */
function raise(tokens: Token[], main: number, opening: number, relation: string): void {
  hang(tokens, main, tokens[opening]!.head, tokens[opening]!.relation);
  hang(tokens, opening, main, relation);
}

/** "*Asked* what it said, Russia *withdrew*" */
function raiseBehindParticiple(tokens: Token[], asked: number): void {
  const token = tokens[asked]!;
  if (!isVerb(token) || !(isPastTense(token) || isPastParticiple(token)) || hanging(tokens, asked, 'nsubj').length > 0)
    return;
  const clauses = [...hanging(tokens, asked, 'ccomp'), ...hanging(tokens, asked, 'parataxis')];
  for (const main of clauses) {
    let first = hanging(tokens, main, 'nsubj').find(at => at > asked) ?? 0;
    while (isInNominal(tokens[first - 1])) first--;
    if (tokens[first - 1]?.surface !== ',') continue;
    const content = clauses.find(at => at !== main && at < main) ?? asked;
    tokens.forEach((each, at) => {
      if (each.head === main && at > asked && at < first - 1) each.head = content;
    });
    raise(tokens, main, asked, 'advcl');
    token.xpos = 'VBN';
    return;
  }
}

/** "*Were* Chile to *invade*, Peru would fight": trees take the name for what it is about. */
function raiseBehindCondition(tokens: Token[], were: number): void {
  if (!MODALITY.frontedPast.has(tokens[were]!.lower)) return;
  let to = were + 1;
  while (isInNominal(tokens[to]) || tokens[to]?.upos === 'PRON') to++;
  const act = tokens[to]?.head ?? -1;
  if (to === were + 1 || act < to || !CLAUSE.infinitiveMark.has(tokens[to]!.lower) || !isBaseForm(tokens[act]!)) return;
  const comma = tokens.findIndex(({ surface }, at) => at > act && surface === ',');
  const subject = tokens.findIndex((token, at) => at > comma && token.relation.startsWith('nsubj'));
  if (comma < 0 || subject < 0) return;
  const main = tokens[subject]!.head;
  const outer = tokens.findIndex(
    ({ head }, at) => at >= were && at <= act && head !== main && (head < were || head > act),
  );
  if (main < subject || (outer >= 0 && !isBelow(tokens, main, outer))) return;
  if (outer >= 0) raise(tokens, main, outer, 'dep');
  const who = tokens.findLastIndex(({ head }, at) => at > were && at < to && (head <= were || head >= to));
  hang(tokens, act, main, 'advcl');
  for (const word of [were, to]) hang(tokens, word, act, 'aux');
  hang(tokens, who, act, 'nsubj');
}

/** "*Reports* that Chile left are *false*": the subject of what is said of it. */
function raiseBehindSubject(tokens: Token[], noun: number): void {
  if (tokens[noun]!.relation !== 'root' || tokens[noun]!.upos !== 'NOUN') return;
  const main = hanging(tokens, noun, 'ccomp').find(
    at => at > noun && hanging(tokens, at, 'cop').length > 0 && hanging(tokens, at, 'nsubj').length === 0,
  );
  if (main !== undefined && hanging(tokens, noun, 'nsubj').length === 0) raise(tokens, main, noun, 'nsubj');
}
