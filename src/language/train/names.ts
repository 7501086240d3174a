import type { GoldSentence, GoldToken } from '../conllu.ts';
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

/** What may stand between the proper nouns of one name: "Bank of England", "Jean-Luc". */
const JOINTS = /^(?:of|the|de|la|le|du|van|von|der|al|bin|and|&|-|–|['’]s?)$/i;
const FARTHEST = 3;

/**
 * The proper name in a mention: its head, if that is a proper noun, and the proper nouns around it, with what stands
 * between them ("Bank of England"). Undefined where the head is no proper noun.
 */
function nameIn(tokens: readonly GoldToken[], { kind, first, last }: Mention): NameSpan | undefined {
  let head = first;
  for (let i = first; i < last; i++) {
    const above = tokens[i]!.head;
    if (above < first || above >= last) head = i;
  }
  const proper = (index: number): boolean => index >= first && index < last && tokens[index]!.xpos.startsWith('NNP');
  if (!proper(head)) return undefined;
  const linked = (index: number): boolean => index >= first && index < last && JOINTS.test(tokens[index]!.form);
  /** How many words on, in this direction, the next proper noun of the name stands; 0 where the name ends. */
  const reach = (from: number, way: 1 | -1): number => {
    for (let far = 1; far <= FARTHEST; far++) {
      if (proper(from + way * far)) return far;
      if (!linked(from + way * far)) return 0;
    }
    return 0;
  };
  let from = head;
  let to = head;
  for (let far = reach(from, -1); far > 0; far = reach(from, -1)) from -= far;
  for (let far = reach(to, 1); far > 0; far = reach(to, 1)) to += far;
  return { kind, first: from, last: to + 1 };
}

/** The proper names of a sentence; where one lies in another, the longer one. Undefined where none are annotated. */
export function namesOf({ tokens }: GoldSentence): NameSpan[] {
  const names = mentionsOf(tokens)
    .map(mention => nameIn(tokens, mention))
    .filter(name => name !== undefined)
    .sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first);
  const kept: NameSpan[] = [];
  for (const name of names)
    if (kept.every(other => name.last <= other.first || name.first >= other.last)) kept.push(name);
  return kept.sort((a, b) => a.first - b.first);
}
