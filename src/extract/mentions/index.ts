import { sentenceAt } from '../../clause/attribution/index.ts';
import { Actors } from '../actors.ts';
import type { Draft } from '../draft.ts';
import type { Mention, Reading, Trace } from '../types.ts';
import { resolveFirstPersons } from './coreference/first-person.ts';
import { resolveMentions } from './coreference/index.ts';
import { recogniseCountries } from './countries/index.ts';
import { decideLeaders } from './leaders/decide.ts';
import { leaderMentions } from './leaders/mentions.ts';
import { findPeople } from './leaders/recognise.ts';
import type { Leader } from './leaders/types.ts';
import { addMemberships } from './members.ts';
import { recogniseOrganizations } from './organizations/index.ts';
import { findOwnedBodies } from './owned-body.ts';
import { layOut } from './page.ts';
import { decideSides, withParties } from './sides/decide.ts';
import { namesOfSides, type SideNames } from './sides/names.ts';

/** Finds whom a document names, and resolves later mentions, descriptions and pronouns. */
export function recogniseActors(reading: Reading, trace: Trace): Actors {
  const organizations = recogniseOrganizations(reading, trace);
  const sides = [...recogniseCountries(reading, organizations, trace), ...organizations];
  const lines = layOut(reading, sides);
  const leaders = decideLeaders(lines, decideSides(lines, findPeople(lines)), trace);
  const named = [...sides, ...leaderMentions(lines, leaders)];
  const resolved = resolveMentions(reading, lines, new Actors(reading, named, leaders), trace);
  const actors = new Actors(reading, [...named, ...resolved.found], resolved.leaders);
  const mentions = [...actors.mentions, ...resolveFirstPersons(reading, actors)];
  return new Actors(reading, mentions, withParties(resolved.leaders, findOwnedBodies(reading, actors)));
}

/** Adds the actors as nodes, and what each represents or is a member of as edges. */
export function addActors(draft: Draft, reading: Reading, actors: Actors, trace: Trace): void {
  const leaders = new Map(actors.leaders.map(leader => [leader.key, leader]));
  const sideNames = namesOfSides(reading, actors.mentions);
  for (const mention of actors.mentions) {
    if (mention.inferred !== undefined && !mention.describes) continue;
    const { start, end, rule } = mention;
    draft.addNode(mention.key, attributesOf(mention, leaders.get(mention.key), sideNames), { start, end, rule });
  }
  for (const leader of actors.leaders)
    for (const { key, span, role, rule, inferred } of leader.sides) {
      const isIn = draft.addEdge(
        'represents',
        leader.key,
        key,
        { ...span, rule },
        { ...(role !== undefined && { role }), ...(inferred !== undefined && { inferred: { target: inferred } }) },
      );
      const sentence = sentenceAt(reading, span.start);
      if (isIn) trace({ sentence, rule, verdict: 'kept', what: `${leader.key} represents ${key}` });
    }
  addMemberships(draft, reading, actors, trace);
}

function attributesOf(
  mention: Mention,
  leader: Leader | undefined,
  sideNames: ReadonlyMap<string, SideNames>,
): Parameters<Draft['addNode']>[1] {
  if (leader)
    return {
      kind: 'leader',
      label: leader.label,
      aliases: leader.aliases,
      ...(leader.role !== undefined && { role: leader.role }),
    };
  const { label, aliases } = sideNames.get(mention.key)!;
  if (mention.kind === 'country')
    return { kind: 'country', label, aliases, iso2: mention.key.slice('country:'.length) };
  return { kind: 'organization', label, aliases };
}
