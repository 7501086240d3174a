import type { GoldSentence, GoldToken } from '../conllu.ts';
import { properNames } from '../names.ts';
import type { NameKind, NameSpan } from '../types.ts';

const KINDS: Readonly<Record<string, NameKind>> = { person: 'person', place: 'place', organization: 'organization' };

interface Mention {
  kind: NameKind;
  first: number;
  last: number;
}

/** The mentions of persons, places and organizations in the entity annotation of GUM (`Entity=` in the last column). */
function mentionsOf(tokens: readonly GoldToken[]): Mention[] {
  const mentions: Mention[] = [];
  const open: { id: string; type: string; first: number }[] = [];
  const close = (first: number, last: number, type: string): void => {
    const kind = KINDS[type];
    if (kind) mentions.push({ kind, first, last });
  };
  tokens.forEach(({ misc }, index) => {
    const annotation = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? '';
    for (const [, id, type = '', closed, closing] of annotation.matchAll(/\((\d+)-([a-z]+)[^()]*(\))?|(\d+)\)/g)) {
      if (id !== undefined) {
        if (closed) close(index, index + 1, type);
        else open.push({ id, type, first: index });
        continue;
      }
      const at = open.findLastIndex(mention => mention.id === closing);
      const [mention] = at < 0 ? [] : open.splice(at, 1);
      if (mention) close(mention.first, index + 1, mention.type);
    }
  });
  return mentions;
}

/** The word of a mention whose head lies outside it. */
function headOf(tokens: readonly GoldToken[], { first, last }: Mention): number {
  for (let word = first; word < last; word++) {
    const { head } = tokens[word]!;
    if (head < first || head >= last) return word;
  }
  return first;
}

/**
 * The proper names of a sentence that are mentions of a person, a place or an organization: those of its tree whose
 * head is the head of a mention. Of several mentions with one head the shortest tells the kind.
 */
export function namesOf({ tokens }: GoldSentence): NameSpan[] {
  const kinds = new Map<number, Mention>();
  for (const mention of mentionsOf(tokens)) {
    const head = headOf(tokens, mention);
    const known = kinds.get(head);
    if (!known || mention.last - mention.first < known.last - known.first) kinds.set(head, mention);
  }
  const words = tokens.map(({ form, xpos, head, relation }) => ({ surface: form, xpos, head, relation }));
  return properNames(words).flatMap(({ first, last, head }) => {
    const kind = kinds.get(head)?.kind;
    return kind ? [{ kind, first, last }] : [];
  });
}
