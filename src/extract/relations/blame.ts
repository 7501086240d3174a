import { z } from 'zod';
import data from '../../../data/lexicon/blame.json' with { type: 'json' };
import type { Actors } from '../actors.ts';
import type { Draft } from '../draft.ts';
import { isNegated } from '../frames/standing.ts';
import { surfaceSubject } from '../frames/subject.ts';
import { caseOf, dependents, spanOf, subtree } from '../tree.ts';
import type { PlacedSentence, Reading, Trace } from '../types.ts';
import { speakerOf } from '../voice.ts';

const list = z.string().transform(words => new Set(words.split(' ')));
const blame = z.strictObject({ verbs: list, adjectives: list, negated: list, behind: list }).parse(data);

const WORDS = new Set(Object.values(blame).flatMap(words => [...words]));

const RULE = 'relation-blame';

/**
 * Accusations without a word of accusing: a speaker says of another that he does what is blamed ("Israel has violated the
 * truce"), is what is blamed, is not what is praised ("Russia is not serious"), or is behind a deed.
 */
export function addBlame(draft: Draft, reading: Reading, actors: Actors, trace: Trace): void {
  for (const sentence of reading.sentences)
    sentence.tokens.forEach((token, index) => {
      if (!isBlamed(sentence, index)) return;
      const subject = surfaceSubject(sentence, index);
      if (subject === undefined) return;
      const sources = speakerOf(reading, actors, sentence, index);
      const own = new Set(sources.flatMap(source => [source.key, ...actors.sidesOf(source.key)]));
      const targets = actors.actorsOf(sentence.index, subject).filter(target => !own.has(target.key));
      const what = `${token.surface} → accuses`;
      if (sources.length === 0 || targets.length === 0) {
        trace({ sentence: sentence.index, rule: RULE, verdict: 'dropped', what, why: 'nobody says it of another' });
        return;
      }
      const span = spanOf(sentence, subtree(sentence, index));
      for (const source of sources)
        for (const target of targets) {
          const inferred = {
            source: source.inferred ?? 'speaker',
            ...(target.inferred !== undefined && { target: target.inferred }),
          };
          draft.addEdge('accuses', source.key, target.key, { ...span, rule: RULE }, { plover: 'ACCUSE', inferred });
          trace({ sentence: sentence.index, rule: RULE, verdict: 'kept', what: `${source.key} accuses ${target.key}` });
        }
    });
}

function isBlamed(sentence: PlacedSentence, index: number): boolean {
  const { lemma, upos } = sentence.tokens[index]!;
  if (!WORDS.has(lemma) || hasModal(sentence, index)) return false;
  const negated = isNegated(sentence, index);
  if (upos === 'VERB') return blame.verbs.has(lemma) && !negated;
  if (upos === 'ADJ') {
    if (blame.negated.has(lemma)) return negated || isNegated(sentence, sentence.tokens[index]!.head);
    return blame.adjectives.has(lemma) && !negated;
  }
  return blame.behind.has(lemma) && caseOf(sentence, index) === 'behind' && !negated;
}

/** "Must not violate", "would block": what should be or might be is no blame. */
const hasModal = (sentence: PlacedSentence, index: number): boolean =>
  dependents(sentence, index, 'aux').some(at => sentence.tokens[at]!.xpos === 'MD') ||
  dependents(sentence, index, 'mark').some(at =>
    ['if', 'to', 'unless'].includes(sentence.tokens[at]!.surface.toLowerCase()),
  );
