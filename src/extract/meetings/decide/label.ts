import type { Actors } from '../../actors.ts';
import type { Draft } from '../../draft.ts';
import type { Form } from '../lexicon.ts';
import type { Mode, Telling } from '../types.ts';
import { LISTS } from './words.ts';

const NOUN: Record<Form, string> = {
  meeting: 'Meeting',
  talks: 'Talks',
  summit: 'Summit',
  conference: 'Conference',
  session: 'Session',
  visit: 'Visit',
  call: 'Call',
};
const CALL: Record<Mode, string> = { phone: 'Phone call', virtual: 'Video call', 'in-person': 'Call' };
/** More are "and others". */
const SHOWN = 3;

/** What a label is made of. */
export interface LabelParts {
  tellings: readonly Telling[];
  form: Form;
  mode: Mode | undefined;
  /** Keys of all who take part. */
  keys: readonly string[];
  /** The place in the text's words. */
  place: string | undefined;
  /** Key of the country in which it is. */
  country: string | undefined;
}

/**
 * A short name for an event: "Meeting between Vladimir Putin and Donald Trump in Helsinki", "Six-party talks in Beijing",
 * "Visit of David Levy to Turkey".
 */
export function labelOf(draft: Draft, actors: Actors, parts: LabelParts): string {
  const { form, place } = parts;
  const nameOf = (key: string): string | undefined => draft.node(key)?.attributes.label;
  const noun = nounOf(parts);
  if (form === 'visit') {
    const visitor = visitorOf(actors, parts);
    const to = place ?? (parts.country && nameOf(parts.country));
    return `${noun}${visitor ? ` of ${nameOf(visitor)}` : ''}${to ? ` to ${to}` : ''}`;
  }
  const shown = shownKeys(actors, parts);
  const labels = shown.flatMap(key => nameOf(key) ?? []);
  // "Hanoi summit between …" says where.
  const where =
    place === undefined || noun.includes(place)
      ? ''
      : ` ${LISTS.articles.has(place.split(' ', 1)[0]!.toLowerCase()) && !parts.country ? 'at' : 'in'} ${place}`;
  return `${noun}${shown.length === 1 && shown[0]!.startsWith('leader:') ? ` with ${labels[0]}` : joined(labels)}${where}`;
}

function joined(labels: readonly string[]): string {
  const [first, ...others] = labels;
  if (first === undefined) return '';
  if (others.length === 0) return ` of ${first}`;
  if (labels.length > SHOWN) return ` between ${labels.slice(0, SHOWN).join(', ')} and others`;
  return ` between ${labels.slice(0, -1).join(', ')} and ${others.at(-1)}`;
}

/** The noun with the words that name the meeting, told in the story rather than in the headline. */
function nounOf({ tellings, form, mode }: LabelParts): string {
  if (form === 'call') return CALL[mode ?? 'phone'];
  if (form === 'visit') return NOUN.visit;
  const told = tellings.filter(telling => !telling.headline);
  const title = (told.length > 0 ? told : tellings).find(telling => telling.form === form && telling.title)?.title;
  return title ? `${title[0]!.toUpperCase()}${title.slice(1)} ${NOUN[form].toLowerCase()}` : NOUN[form];
}

/** In the order of the text; of the first telling that names two, else of all. A leader stands for his side. */
function shownKeys(actors: Actors, { tellings, keys }: LabelParts): readonly string[] {
  for (const { headline, parties } of tellings) {
    const named = [...parties]
      .sort((a, b) => a.actor.mention.start - b.actor.mention.start)
      .map(({ actor }) => actor.key);
    const shown = withoutSides(actors, [...new Set(named)]);
    if (!headline && shown.length > 1) return shown;
  }
  return withoutSides(actors, keys);
}

function withoutSides(actors: Actors, keys: readonly string[]): string[] {
  const represented = new Set(keys.flatMap(key => (key.startsWith('leader:') ? actors.sidesOf(key) : [])));
  return keys.filter(key => !represented.has(key));
}

/** Whoever comes from elsewhere, a leader rather than his country. */
function visitorOf(actors: Actors, { tellings, country, keys }: LabelParts): string | undefined {
  const named = tellings.flatMap(({ parties }) => parties.map(({ actor }) => actor.key));
  const all = [...named, ...keys];
  const isGuest = (key: string): boolean =>
    key !== country && (country === undefined || !actors.sidesOf(key).includes(country));
  return all.find(key => key.startsWith('leader:') && isGuest(key)) ?? all.find(isGuest);
}
