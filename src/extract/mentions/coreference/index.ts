import type { Actors } from '../../actors.ts';
import type { ActorReference, Mention, PlacedSentence, Reading, Trace } from '../../types.ts';
import type { Leader } from '../leader-types.ts';
import { type Line, spanOfTokens } from '../page.ts';
import { descriptionAt, resolveDescription } from './description.ts';
import { Discourse } from './discourse.ts';
import { countAt, resolveCount } from './group.ts';
import { isIt, resolveIt } from './it.ts';
import { genderOfPronoun, resolvePronoun } from './pronoun.ts';
import { isThey, type Plural, pluralAt, resolveThey } from './they.ts';

/**
 * Finds for whom pronouns and descriptions stand, reading the document from its start. Every mention given back says which
 * rule inferred it.
 *
 * @param named The mentions by name.
 * @param actors The look-up over them, for what a nominal denotes.
 */
export function resolveMentions(
  reading: Reading,
  lines: readonly Line[],
  named: readonly Mention[],
  actors: Actors,
  leaders: readonly Leader[],
  trace: Trace,
): Mention[] {
  const discourse = new Discourse(reading, leaders);
  const found: Mention[] = [];
  const plurals: Plural[] = [];
  const resolved = new Map<number, ActorReference[]>();
  const place = (sentence: PlacedSentence, token: number): number => sentence.index * 10_000 + token;
  const actorsOf = (sentence: PlacedSentence, token: number): ActorReference[] => {
    const own = resolved.get(place(sentence, token));
    return own ?? actors.actorsOf(sentence.index, token);
  };
  const bySentence = new Map<number, Mention[]>();
  for (const mention of named) bySentence.set(mention.sentence, [...(bySentence.get(mention.sentence) ?? []), mention]);
  for (const line of lines) {
    const { sentence } = line;
    const starts = new Map<number, Mention[]>();
    for (const mention of bySentence.get(sentence.index) ?? [])
      starts.set(mention.first, [...(starts.get(mention.first) ?? []), mention]);
    const covered = new Set(
      (bySentence.get(sentence.index) ?? [])
        .filter(({ kind }) => kind === 'leader')
        .flatMap(({ first, last }) => Array.from({ length: last - first }, (_, index) => first + index)),
    );
    const infer = (
      first: number,
      last: number,
      head: number,
      key: string,
      kind: Mention['kind'],
      inferred: string,
    ): void => {
      const mention: Mention = {
        key,
        kind,
        sentence: sentence.index,
        first,
        last,
        head,
        ...spanOfTokens(sentence, first, last),
        rule: inferred,
        inferred,
      };
      found.push(mention);
      discourse.add(mention);
      const at = place(sentence, head);
      resolved.set(at, [...(resolved.get(at) ?? []), { key, kind, mention, inferred }]);
      trace({
        sentence: sentence.index,
        rule: inferred,
        verdict: 'kept',
        what: `${sentence.tokens[head]!.surface} → ${key}`,
      });
    };
    for (let at = 0; at < sentence.tokens.length; at++) {
      for (const mention of starts.get(at) ?? []) discourse.add(mention);
      const plural = pluralAt(sentence, at, token => actorsOf(sentence, token));
      if (plural) plurals.push(plural);
      if (covered.has(at)) continue;
      const gender = genderOfPronoun(line.lower[at]!);
      if (gender) {
        const entity = resolvePronoun(discourse, sentence, at);
        if (!entity?.mention) continue;
        infer(at, at + 1, at, entity.mention.key, entity.mention.kind, 'pronoun');
        if (entity.mention.kind === 'leader') discourse.learnGender(entity.mention.key, gender);
        continue;
      }
      if (isThey(line.lower[at]!)) {
        for (const { key, kind } of resolveThey(plurals, sentence, at))
          infer(at, at + 1, at, key, kind, 'plural-pronoun');
        continue;
      }
      if (isIt(line.lower[at]!)) {
        const side = resolveIt(sentence, at, reading.sentences[sentence.index - 1], actorsOf);
        if (side) infer(at, at + 1, at, side.key, side.kind, 'neuter-pronoun');
        continue;
      }
      const count = countAt(line, at);
      if (count) {
        for (const { key, kind } of resolveCount(discourse, sentence, count))
          infer(count.first, count.last, at, key, kind, 'count');
        continue;
      }
      const description = descriptionAt(line, at);
      if (!description || covered.has(description.last)) continue;
      if (!description.definite && description.sides.length === 0) {
        discourse.addUnnamed(sentence, description.head);
        continue;
      }
      const entity =
        description.former || isComplement(line, description.last)
          ? undefined
          : resolveDescription(discourse, sentence, description, leaders);
      const key = entity?.leader?.key;
      if (key) infer(description.first, description.last, description.head, key, 'leader', 'description');
      else discourse.addUnnamed(sentence, description.head);
      at = description.last - 1;
    }
  }
  return found;
}

/** "the president of …" names another side than the words before it. */
const isComplement = (line: Line, at: number): boolean => line.lower[at] === 'of' || line.lower[at] === 'for';
