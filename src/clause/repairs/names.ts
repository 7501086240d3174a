import type { Token } from '../../language/types.ts';
import { foldName } from '../../lexicon/fold.ts';
import { isGivenName } from '../../lexicon/names.ts';
import { hang, hanging } from './links.ts';

const isCapital = ({ surface, lower }: Token): boolean => surface !== lower;
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

/** "Marin and *Acting* Prime Minister Rad": a participle in capitals before a title is a part of it, and no verb joined. */
export function joinTitles(tokens: Token[]): void {
  tokens.forEach((token, at) => {
    const { xpos, relation, head } = token;
    if (xpos !== 'VBG' || relation !== 'conj' || !isCapital(token) || head > at) return;
    const [holder] = hanging(tokens, at, 'obj');
    if (holder === undefined || holder < at || !isCapital(tokens[holder]!) || tokens[head]!.upos !== 'PROPN') return;
    hang(tokens, holder, head, 'conj');
    for (const other of tokens) if (other.head === at) other.head = holder;
    Object.assign(token, { upos: 'ADJ', xpos: 'JJ', head: holder, relation: 'amod' });
  });
}
