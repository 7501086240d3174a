import type { Sentence } from '../../language/types.ts';
import { isSayingVerb, SPEECH } from '../../lexicon/saying.ts';
import { ancestors, baseRelation, dependents, subtree } from '../tree.ts';
import { WORDS } from '../words.ts';
import { type Speaker, sayingVerbs, speakersAt } from './saying.ts';
import type { TextSentence } from './text.ts';

const SAID = ['ccomp', 'xcomp', 'parataxis'];

/** Who may say a reported clause, the nearest first; undefined where no verb of saying and no "according to" governs it. */
export function tellersOf(sentence: TextSentence, at: number): Speaker[] | undefined {
  const verbs = sayingVerbs(sentence);
  if (verbs.length === 0 && !namesSource(sentence)) return undefined;
  const told: Speaker[] = [];
  let isTold = false;
  let below = at;
  for (const above of [at, ...ancestors(sentence, at)]) {
    if (above !== at && isTeller(sentence, above, below)) {
      // "said that the delay *showed* that": what a thing says is said by him who tells of it.
      told.push(...speakersAt(sentence, above));
      isTold = true;
    }
    // "…, Levy said": the verb of saying may hang below the clause.
    const loose = dependents(sentence, above, 'parataxis').find(
      each => each !== below && isSayingVerb(sentence.tokens[each]!.lemma),
    );
    if (loose !== undefined) return [...told, ...speakersAt(sentence, loose)];
    const source = sourceOf(sentence, above);
    if (source !== undefined) return [...told, { sentence: sentence.index, token: source }];
    below = above;
  }
  if (isTold) return told;
  const aside = verbs.find(verb => isAside(sentence, verb));
  return aside === undefined || aside === at ? undefined : speakersAt(sentence, aside);
}

/** Whether a word is a verb of saying, and what hangs on it is what is said. */
const isTeller = (sentence: Sentence, verb: number, clause: number): boolean =>
  isSayingVerb(sentence.tokens[verb]!.lemma) &&
  // "said that …, and *that* …": trees join the second clause to the verb of saying itself.
  (SAID.includes(baseRelation(sentence.tokens[clause]!.relation)) || opensWithThat(sentence, clause));

const opensWithThat = (sentence: Sentence, clause: number): boolean =>
  dependents(sentence, clause, 'mark').some(at => WORDS.contentMark.has(sentence.tokens[at]!.lower));

const namesSource = ({ tokens }: Sentence): boolean => tokens.some(({ lower }) => SPEECH.sources.has(lower));

/** "according to *diplomats*": the source, as it hangs on a verb. */
const sourceOf = (sentence: Sentence, verb: number): number | undefined =>
  namesSource(sentence)
    ? dependents(sentence, verb, 'obl', 'nmod').find(at =>
        dependents(sentence, at, 'case').some(marker => SPEECH.sources.has(sentence.tokens[marker]!.lower)),
      )
    : undefined;

/** "Groups that hide there, *he added*, should be stopped": a verb of saying with its subject, set off by commas. */
function isAside(sentence: Sentence, verb: number): boolean {
  if (sentence.tokens[verb]!.relation !== 'parataxis') return false;
  const subject = dependents(sentence, verb, 'nsubj').find(at => at < verb);
  return subject !== undefined && sentence.tokens[subtree(sentence, subject)[0]! - 1]?.surface === ',';
}
