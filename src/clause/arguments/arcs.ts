import type { Sentence } from '../../language/types.ts';
import { baseRelation, dependent } from '../tree.ts';

/** How a predicate comes by an argument that its tree does not hang on it. */
export type Addition = 'shared' | 'controlled' | 'relative';

/** An argument of a predicate: the head token of a nominal or of a clause. */
export interface Arc {
  dependent: number;
  /** Universal Dependencies relation, e.g. `nsubj:pass`, `obj`, `obl`. */
  relation: string;
  /** How it was found; undefined where the tree has it. */
  added?: Addition;
}

const OBJECTS = ['obj', 'iobj'];

export const isSubject = ({ relation }: Arc): boolean =>
  ['nsubj', 'csubj'].includes(baseRelation(relation)) && !relation.endsWith(':outer');

export const isObject = ({ relation }: Arc): boolean => OBJECTS.includes(baseRelation(relation));

/** The relation of a subject that a predicate is given. */
export const subjectRelation = (sentence: Sentence, predicate: number): string =>
  dependent(sentence, predicate, 'aux:pass') === undefined ? 'nsubj' : 'nsubj:pass';
