import type { Draft } from '../draft.ts';
import type { Form } from './lexicon.ts';
import type { Telling } from './types.ts';

const NOUN: Record<Form, string> = {
  meeting: 'Meeting',
  talks: 'Talks',
  summit: 'Summit',
  conference: 'Conference',
  session: 'Session',
  visit: 'Visit',
  call: 'Call',
};

/** What names add to a label: words that say which summit or talks. */
const PLAIN = /^(?:[\p{L}.-]+)$/u;
const DROPPED = new Set([
  'next',
  'last',
  'new',
  'fresh',
  'his',
  'her',
  'their',
  'its',
  "'s",
  '’s',
  'upcoming',
  'special',
  'long',
  'recent',
  '-',
]);

/**
 * A short name for an event: "Meeting between Vladimir Putin and Donald Trump in Russia", "Six party talks in Beijing",
 * "Visit of David Levy to Turkey".
 *
 * @param parties Keys of those who take part, leaders first.
 */
export function labelOf(
  draft: Draft,
  tellings: readonly Telling[],
  form: Form,
  parties: readonly string[],
  place: string | undefined,
): string {
  const labels = parties.map(key => draft.node(key)?.attributes.label).filter(label => label !== undefined);
  const names = nameOf(tellings, form, labels);
  const noun = names === '' ? NOUN[form] : capitalised(`${names} ${NOUN[form].toLowerCase()}`);
  const shown = labels.slice(0, 3);
  const where = place === undefined || form === 'visit' ? '' : ` in ${place}`;
  if (form === 'visit') {
    const to = place === undefined ? '' : ` to ${place}`;
    return `Visit${shown.length > 0 ? ` of ${shown[0]}` : ''}${to}`;
  }
  if (shown.length === 0) return `${noun}${where}`;
  if (shown.length === 1) return `${noun} of ${shown[0]}${where}`;
  return `${noun} between ${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}${where}`;
}

function nameOf(tellings: readonly Telling[], form: Form, labels: readonly string[]): string {
  const known = new Set(labels.flatMap(label => label.toLowerCase().split(' ')));
  const named = tellings.find(telling => telling.form === form && telling.names.length > 0);
  const words = named?.names.filter(name => PLAIN.test(name) && !DROPPED.has(name) && !known.has(name)) ?? [];
  return words.slice(0, 4).join(' ');
}

const capitalised = (text: string): string => text[0]!.toUpperCase() + text.slice(1);
