import { type Actors, createActors } from '../actors.ts';
import type { Draft } from '../draft.ts';
import { sentenceAt } from '../reading.ts';
import type { Mention, Reading, Trace } from '../types.ts';
import { findColleaguesSides } from './colleague.ts';
import { resolveFirstPersons } from './coreference/first-person.ts';
import { resolveMentions } from './coreference/index.ts';
import { recogniseCountries } from './countries/index.ts';
import { findDatelineSides } from './dateline-side.ts';
import { findDescribedSides } from './described.ts';
import { inferHomes } from './home.ts';
import { findHostsSides } from './host.ts';
import { recogniseLeaders } from './leader.ts';
import { leaderMentions } from './leader-mention.ts';
import type { Leader } from './leader-types.ts';
import { addMemberships } from './members/index.ts';
import { inferMovements } from './movement.ts';
import { findOrgansSides } from './organ.ts';
import { recogniseOrganizations } from './organizations/index.ts';
import { findOwnedBodies } from './owned-body.ts';
import { layOut } from './page.ts';
import { findOwnersSides, findSides } from './represents.ts';
import { namesOfSides, type SideNames } from './side-names.ts';

/** Finds whom a document names, and resolves later mentions, descriptions and pronouns. */
export function recogniseActors(reading: Reading, trace: Trace): Actors {
  const organizations = recogniseOrganizations(reading, trace);
  const sides = [...recogniseCountries(reading, organizations, trace), ...organizations];
  const lines = layOut(reading, sides);
  const leaders = recogniseLeaders(lines, trace);
  findSides(lines, leaders);
  findDescribedSides(lines, leaders);
  inferMovements(lines, leaders);
  inferHomes(lines, leaders);
  findOrgansSides(lines, leaders);
  findHostsSides(lines, leaders);
  findColleaguesSides(lines, leaders);
  findDatelineSides(lines, leaders);
  findOwnersSides(lines, leaders);
  const named = [...sides, ...leaderMentions(lines, leaders)];
  const byName = createActors(reading, named, leaders);
  const resolved = [...named, ...resolveMentions(reading, lines, byName, trace)];
  const firstPersons = resolveFirstPersons(reading, createActors(reading, resolved, leaders));
  const actors = createActors(reading, [...resolved, ...firstPersons], leaders);
  findOwnedBodies(reading, actors);
  return actors;
}

/** Adds the actors as nodes, and what each represents or is a member of as edges. */
export function addActors(draft: Draft, reading: Reading, actors: Actors, trace: Trace): void {
  const leaders = new Map(actors.leaders.map(leader => [leader.key, leader]));
  const sideNames = namesOfSides(reading, actors.mentions);
  for (const mention of actors.mentions) {
    if (mention.inferred !== undefined && mention.inferred !== 'description') continue;
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
