import { leaderKey } from '../../extract/mentions/leaders/people.ts';
import { countryOf } from '../../lexicon/countries.ts';
import { type Named, namedIn } from '../../lexicon/gazetteer.ts';
import { isSameFullName } from '../../lexicon/name-forms.ts';
import { isSuffix } from '../../lexicon/names.ts';
import { organizationKey, organizationOf } from '../../lexicon/organizations.ts';
import { countriesOfPlaces } from '../../lexicon/places.ts';
import { wordsOf } from '../../lexicon/words.ts';
import type { ActorKind } from '../../model/ontology.ts';

/** An actor whom a model names: the key and the label of its node. */
export interface Actor {
  key: string;
  kind: ActorKind;
  label: string;
  aliases: readonly string[];
}

/** What the lexicon knows by a whole name. */
const wholeName = (name: string): Named | undefined => namedIn(name).find(({ isWhole }) => isWhole)?.named;

const keysOf = (named: Named): readonly string[] => {
  if (named.kind === 'country') return named.codes.map(code => `country:${code}`);
  return named.kind === 'organization' ? [named.key] : [];
};

function country(name: string): Actor | undefined {
  const named = wholeName(name);
  const [code] = named?.kind === 'country' ? named.codes : [];
  if (code === undefined) return undefined;
  return { key: `country:${code}`, kind: 'country', label: countryOf(code)?.name ?? name, aliases: [] };
}

/** A known organization goes by the name of the lexicon, whichever of its names the model gives. */
function organization(name: string, aliases: readonly string[]): Actor {
  const all = [name, ...aliases];
  const known = all.map(wholeName).find(named => named?.kind === 'organization');
  if (known?.kind !== 'organization') return { key: organizationKey(name), kind: 'organization', label: name, aliases };
  const label = organizationOf(known.key)?.name ?? name;
  return { key: known.key, kind: 'organization', label, aliases: all.filter(each => each !== label) };
}

/**
 * Whom a model names.
 *
 * @param aliases What else the text calls him or it.
 * @returns Undefined where it is a country that the lexicon does not know.
 */
export function actorOf(kind: ActorKind, name: string, aliases: readonly string[]): Actor | undefined {
  if (kind === 'country') return country(name);
  if (kind === 'organization') return organization(name, aliases);
  return { key: leaderKey(name), kind, label: name, aliases };
}

const keysIn = (name: string): string[] => wordsOf(name).map(({ key }) => key);

const holdsInRow = (words: readonly string[], wanted: readonly string[]): boolean =>
  wanted.length > 0 && words.some((_, at) => wanted.every((word, step) => words[at + step] === word));

/** By what a name is told: all of it, or of a person's the name of his family. */
function formsOf({ kind, label, aliases }: Actor): string[][] {
  const names = [label, ...aliases].map(keysIn);
  if (kind !== 'leader') return names;
  const families = names.flatMap(words => words.filter(word => !isSuffix(word)).slice(-1)).map(word => [word]);
  return [...names, ...families];
}

/** Whether some words of the text name an actor: by a name, or what the lexicon has for it, a place in a country too. */
export function isNamedIn(actor: Actor, text: string): boolean {
  if (namedIn(text).some(({ named }) => keysOf(named).includes(actor.key))) return true;
  if (actor.kind === 'country' && countriesOfPlaces(text).includes(actor.key)) return true;
  const words = keysIn(text);
  return formsOf(actor).some(form => holdsInRow(words, form));
}

/** Whether two leaders are one, his name written in two ways: "Zelensky" and "Zelenskiy", "Joe" and "Joseph R. Biden". */
export const isOnePerson = (one: Actor, other: Actor): boolean =>
  one.kind === 'leader' && other.kind === 'leader' && isSameFullName(keysIn(one.label), keysIn(other.label));
