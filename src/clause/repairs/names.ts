import type { Token } from '../../language/types.ts';
import { foldName } from '../../lexicon/fold.ts';
import { isGivenName } from '../../lexicon/names.ts';
import { hanging, isCapital } from './links.ts';

const MISREAD = new Set(['ADP', 'SCONJ']);

/** "Macron met *Olaf* Scholz": a rare given name before a name is no preposition, and the name is an object. */
export function joinGivenNames(tokens: Token[]): void {
  tokens.forEach((token, at) => {
    const { upos, surface, head, relation } = token;
    const name = tokens[at + 1];
    if (!MISREAD.has(upos) || relation !== 'case' || !isCapital(token) || head !== at + 1) return;
    if (at === 0 || name?.upos !== 'PROPN' || !isGivenName(foldName(surface).toLowerCase())) return;
    Object.assign(token, { upos: 'PROPN', xpos: 'NNP', lemma: surface, relation: 'compound' });
    const isObject = name.relation === 'obl' && hanging(tokens, name.head, 'obj').length === 0;
    if (isObject && tokens[name.head]?.upos === 'VERB') name.relation = 'obj';
  });
}
