import type { Token } from '../../language/types.ts';
import { isPastParticiple, isPastTense, isVerb } from '../part-of-speech.ts';
import { hang, hanging, isInNominal } from './links.ts';

/** Puts right what trees make of what stands before a main clause: they hang the main clause on it. */
export function raiseMainClauses(tokens: Token[]): void {
  for (let at = 0; at < tokens.length; at++)
    if (at === 0 || ['PUNCT', 'CCONJ'].includes(tokens[at - 1]!.upos)) raiseBehindParticiple(tokens, at);
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
    raise(tokens, main, asked, 'advcl');
    token.xpos = 'VBN';
    return;
  }
}

/** "*Reports* that Chile left are *false*": the subject of what is said of it. */
function raiseBehindSubject(tokens: Token[], noun: number): void {
  if (tokens[noun]!.relation !== 'root' || tokens[noun]!.upos !== 'NOUN') return;
  const main = hanging(tokens, noun, 'ccomp').find(
    at => at > noun && hanging(tokens, at, 'cop').length > 0 && hanging(tokens, at, 'nsubj').length === 0,
  );
  if (main !== undefined && hanging(tokens, noun, 'nsubj').length === 0) raise(tokens, main, noun, 'nsubj');
}
