import { isPossessiveMark, isPossessivePronoun } from '../../clause/part-of-speech.ts';
import { OFFICE_WORDS } from '../../lexicon/offices.ts';
import { ORGANIZATION_WORDS as WORDS } from '../../lexicon/organization-words.ts';
import type { Actors } from '../actors.ts';
import type { Mention, Reading } from '../types.ts';
import { isArmed } from './organizations/armed.ts';
import { spanOfTokens } from './page.ts';
import type { SideProposal } from './sides/decide.ts';

/** How many words may stand between an owner and the body: "Haniya's *Islamist* Hamas party". */
const REACH = 3;

/**
 * Gives leaders the party or the armed group that is called theirs: "Haniya's Islamist Hamas party", "his Justice and
 * Development Party", "Kabila, whose Alliance …", "the Fatah faction of Mahmoud Abbas".
 */
export const findOwnedBodies = (reading: Reading, actors: Actors): SideProposal[] =>
  actors.mentions.flatMap(body => {
    const sentence = reading.sentences[body.sentence]!;
    const noun = WORDS.bodies.has(sentence.tokens[body.last]?.lower ?? '') ? body.last : body.last - 1;
    // A party or an armed group, by its name, the noun behind it or what everybody knows; no body of states.
    const isBody = isArmed(body.key) || WORDS.bodies.has(sentence.tokens[noun]!.lower);
    if (body.kind !== 'organization' || body.inferred !== undefined || !isBody) return [];
    const owner = ownerOf(reading, actors, body, noun);
    if (owner?.kind !== 'leader') return [];
    const span = spanOfTokens(sentence, Math.min(owner.first, body.first), Math.max(owner.last, body.last));
    const inferred = owner.inferred === undefined ? {} : { inferred: owner.inferred };
    return [{ leader: owner.key, side: { key: body.key, span, basis: 'party', rule: 'owned-body', ...inferred } }];
  });

function ownerOf(reading: Reading, actors: Actors, { sentence, first }: Mention, noun: number): Mention | undefined {
  const { tokens } = reading.sentences[sentence]!;
  for (let at = first - 1; at >= Math.max(0, first - 1 - REACH); at--) {
    const token = tokens[at]!;
    if (isPossessiveMark(token)) return actors.outermostAt(sentence, at - 1);
    if (OFFICE_WORDS.whose.has(token.lower))
      return actors.outermostAt(sentence, tokens[at - 1]?.surface === ',' ? at - 2 : at - 1);
    if (isPossessivePronoun(token)) return actors.outermostAt(sentence, at);
    if (!['ADJ', 'NOUN', 'PROPN'].includes(token.upos) || actors.mentionAt(sentence, at)) break;
  }
  return WORDS.owning.has(tokens[noun + 1]?.lower ?? '') ? actors.outermostAt(sentence, noun + 2) : undefined;
}
