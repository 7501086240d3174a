import type { Party, Proposal } from '../types.ts';
import type { Context } from './context.ts';
import { verbGroup } from './verb-group.ts';

/** What a sentence proposes that names only who takes part in a meeting told of before. */
export function attendanceProposal(
  { sentence, headline }: Context,
  verb: number,
  parties: readonly Party[],
  listing = false,
): Proposal {
  return {
    sentence: sentence.index,
    trigger: verb,
    words: [verb],
    spokenAt: false,
    rule: 'attendance',
    toldBy: 'attendance',
    form: 'meeting',
    parties: [...parties],
    status: { ...verbGroup(sentence, verb, headline), strong: false },
    definite: true,
    owned: false,
    aside: false,
    plural: false,
    additional: false,
    ...(listing ? { listing } : {}),
    names: [],
    headline,
  };
}
