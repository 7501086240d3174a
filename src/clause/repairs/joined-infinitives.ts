import type { Token } from '../../language/types.ts';
import { isFiniteForm } from '../part-of-speech.ts';
import { hang, hanging } from './links.ts';

/**
 * "agreed to keep the peace, *send* aid and *open* the road": a bare form without a subject or an auxiliary cannot be joined
 * to a finite verb; it goes on the infinitive before it.
 */
export function joinInfinitives(tokens: Token[]): void {
  tokens.forEach(({ relation, head, xpos }, at) => {
    if (relation !== 'conj' || xpos !== 'VB' || !isFiniteForm(tokens[head]!)) return;
    const isOwn = ['nsubj', 'aux', 'mark'].some(each => hanging(tokens, at, each).length > 0);
    const infinitive = hanging(tokens, head, 'xcomp').findLast(each => each < at && tokens[each]!.xpos === 'VB');
    if (!isOwn && infinitive !== undefined) hang(tokens, at, infinitive, 'conj');
  });
}
