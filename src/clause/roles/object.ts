import type { Sentence } from '../../language/types.ts';
import { isObject } from '../arguments/arcs.ts';
import { argumentsAt } from '../arguments/index.ts';
import { isRelativePronoun } from '../arguments/referents.ts';
import { isPassive } from '../form.ts';
import { dependents } from '../tree.ts';
import { WORDS } from '../words.ts';
import { describedBy } from './nominal.ts';
import { attributiveAgent, surfaceSubject } from './subject.ts';

/** Who or what undergoes it: the objects, or the subject of a passive. */
export function objectsOf(sentence: Sentence, verb: number): number[] {
  const { head } = sentence.tokens[verb]!;
  // "Hezbollah, an Iran-*backed* group"
  if (attributiveAgent(sentence, verb) !== undefined) return [describedBy(sentence, head) ?? head];
  if (isPassive(sentence, verb)) {
    const subject = surfaceSubject(sentence, verb);
    // "was given *helicopters*": of two objects one is kept.
    return [...(subject === undefined ? [] : [subject]), ...dependents(sentence, verb, 'obj').filter(at => at > verb)];
  }
  return argumentsAt(sentence, verb)
    .filter(isObject)
    .map(arc => arc.dependent)
    .filter(at => !WORDS.times.has(sentence.tokens[at]!.lemma))
    .filter(at => at > verb || !isRelativePronoun(sentence, at))
    .map(at => calledBy(sentence, at) ?? at);
}

/** "condemned *what he called* an invasion": the thing by its name. */
function calledBy(sentence: Sentence, object: number): number | undefined {
  for (const clause of dependents(sentence, object, 'acl:relcl')) {
    if (!WORDS.naming.has(sentence.tokens[clause]!.lemma)) continue;
    return dependents(sentence, clause, 'xcomp', 'obj', 'obl').find(at => at > clause);
  }
  return undefined;
}
