import { ORGANIZATION_WORDS } from '../../lexicon/organization-words.ts';
import type { Actors } from '../actors.ts';
import type { Mention, Reading } from '../types.ts';
import type { Side } from './leaders/types.ts';
import { isArmed } from './organizations/armed.ts';
import { spanOfTokens } from './page.ts';
import type { SideProposal } from './sides/decide.ts';

const BETWEEN = 3;

/**
 * Gives leaders the party or the armed group that is called theirs: "Haniya's Islamist Hamas party", "his Justice and
 * Development Party", "Kabila, whose Alliance …", "the Fatah faction of Mahmoud Abbas".
 */
export function findOwnedBodies(reading: Reading, actors: Actors): SideProposal[] {
  const proposals: SideProposal[] = [];
  for (const body of actors.mentions) {
    if (body.kind !== 'organization' || body.inferred !== undefined || !isBody(reading, body)) continue;
    const owner = ownerBefore(reading, actors, body) ?? ownerBehind(reading, actors, body);
    if (owner) proposals.push({ leader: owner.key, side: sideOf(reading, owner, body) });
  }
  return proposals;
}

function sideOf(reading: Reading, owner: Mention, body: Mention): Side {
  const sentence = reading.sentences[body.sentence]!;
  const span = spanOfTokens(sentence, Math.min(owner.first, body.first), Math.max(owner.last, body.last));
  const { inferred } = owner;
  return { key: body.key, span, basis: 'party', rule: 'owned-body', ...(inferred !== undefined && { inferred }) };
}

/** A party or an armed group, by its name, the noun behind it or what everybody knows; no body of states. */
function isBody(reading: Reading, { key, sentence, last }: Mention): boolean {
  const { tokens } = reading.sentences[sentence]!;
  const isNoun = (at: number): boolean => ORGANIZATION_WORDS.bodies.has(tokens[at]?.lower ?? '');
  return isArmed(key) || isNoun(last - 1) || isNoun(last);
}

function ownerBefore(reading: Reading, actors: Actors, body: Mention): Mention | undefined {
  const { tokens } = reading.sentences[body.sentence]!;
  let at = body.first - 1;
  const isModifier = (index: number): boolean =>
    /^(?:ADJ|NOUN|PROPN)$/.test(tokens[index]!.upos) && !actors.mentionAt(body.sentence, index);
  while (at > 0 && body.first - at <= BETWEEN && isModifier(at)) at--;
  const { xpos } = tokens[at] ?? {};
  if (xpos === 'POS') return leaderAt(actors, body.sentence, at - 1);
  if (xpos === 'PRP$') return leaderAt(actors, body.sentence, at);
  return tokens[at]?.surface === 'whose' && tokens[at - 1]?.surface === ','
    ? leaderAt(actors, body.sentence, at - 2)
    : undefined;
}

function ownerBehind(reading: Reading, actors: Actors, body: Mention): Mention | undefined {
  const { tokens } = reading.sentences[body.sentence]!;
  const of = ORGANIZATION_WORDS.bodies.has(tokens[body.last]?.surface ?? '') ? body.last + 1 : body.last;
  return tokens[of]?.surface === 'of' ? leaderAt(actors, body.sentence, of + 1) : undefined;
}

function leaderAt(actors: Actors, sentence: number, token: number): Mention | undefined {
  const mention = actors.outermostAt(sentence, token);
  return mention?.kind === 'leader' ? mention : undefined;
}
