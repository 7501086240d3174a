import { foldName } from '../lexicon/fold.ts';
import { isSuffix } from '../lexicon/names.ts';

/** The words of a name, folded, without "Jr.". */
export const nameWords = (name: string): string[] =>
  foldName(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '' && !isSuffix(word));
