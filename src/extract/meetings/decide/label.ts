import type { Actors } from '../../actors.ts';
import type { Draft } from '../../draft.ts';
import type { Mode } from '../types.ts';
import type { Event } from './event.ts';
import { LISTS } from './words.ts';

const CALL: Record<Mode, string> = { phone: 'Phone call', virtual: 'Video call', 'in-person': 'Call' };
/** More are "and others". */
const SHOWN = 3;

/**
 * A short name for an event: "Meeting between Vladimir Putin and Donald Trump in Helsinki", "Six-party talks in Beijing",
 * "Visit of David Levy to Turkey".
 *
 * @param mode How they meet, and `place` where, in the text's words.
 */
export function labelOf(
  draft: Draft,
  actors: Actors,
  event: Event,
  mode: Mode | undefined,
  place: string | undefined,
): string {
  const nameOf = (key: string): string | undefined => draft.node(key)?.attributes.label;
  const noun = nounOf(event, mode);
  if (event.form === 'visit') {
    const visitor = visitorOf(event, actors);
    const to = place ?? (event.country && nameOf(event.country));
    return `${noun}${visitor ? ` of ${nameOf(visitor)}` : ''}${to ? ` to ${to}` : ''}`;
  }
  const shown = withoutSides(partiesOf(event), actors);
  const labels = shown.flatMap(key => nameOf(key) ?? []);
  const who = shown.length === 1 && shown[0]!.startsWith('leader:') ? ` with ${labels[0]}` : joined(labels);
  // "Hanoi summit between …" says where.
  if (place === undefined || noun.includes(place)) return `${noun}${who}`;
  const isBuilding = LISTS.articles.has(place.split(' ', 1)[0]!.toLowerCase()) && !event.country;
  return `${noun}${who} ${isBuilding ? 'at' : 'in'} ${place}`;
}

function joined(labels: readonly string[]): string {
  if (labels.length < 2) return labels.map(label => ` of ${label}`).join('');
  if (labels.length > SHOWN) return ` between ${labels.slice(0, SHOWN).join(', ')} and others`;
  return ` between ${labels.slice(0, -1).join(', ')} and ${labels.at(-1)}`;
}

/** The noun with the words that name the meeting, told in the story rather than in the headline. */
function nounOf({ tellings, form }: Event, mode: Mode = 'phone'): string {
  if (form === 'call') return CALL[mode];
  const told = tellings.filter(telling => !telling.headline);
  const named = (told.length > 0 ? told : tellings).find(telling => telling.form === form && telling.title);
  const noun = form !== 'visit' && named ? `${named.title} ${form}` : form;
  return `${noun[0]!.toUpperCase()}${noun.slice(1)}`;
}

/** Keys of all who take part, in order of the text. */
const partiesOf = ({ tellings, added }: Event): string[] => {
  const named = tellings.flatMap(({ parties }) => parties.map(({ actor }) => actor));
  const inOrder = named.sort((a, b) => a.mention.start - b.mention.start).map(({ key }) => key);
  return [...new Set([...inOrder, ...added.parties.map(({ key }) => key)])];
};

/** A leader stands for his side. */
function withoutSides(keys: readonly string[], actors: Actors): string[] {
  const represented = new Set(keys.flatMap(key => actors.sidesOf(key)));
  return keys.filter(key => !represented.has(key));
}

/** Whoever comes from elsewhere, a leader rather than his country. */
function visitorOf(event: Event, actors: Actors): string | undefined {
  const { country } = event;
  const isGuest = (key: string): boolean =>
    key !== country && (country === undefined || !actors.sidesOf(key).includes(country));
  const guests = partiesOf(event).filter(isGuest);
  return guests.find(key => key.startsWith('leader:')) ?? guests[0];
}
