import { expect, it } from 'vitest';
import { meetingsIn } from './meetings-in.ts';

/** The status of the only meeting of a text; undefined where there is none. */
const statusIn = (text: string, headline?: string) => meetingsIn(text, headline).map(({ status }) => status)[0];

it.each([
  // What a verb says of its meeting.
  ['Peruvian President Ana Diaz met Chilean President Luis Paz in Quito on Monday.', 'held'],
  ['Peruvian President Ana Diaz will meet Chilean President Luis Paz in Quito on Friday.', 'planned'],
  ['Peruvian President Ana Diaz was to meet Chilean President Luis Paz in Quito on Friday.', 'planned'],
  ['Peruvian President Ana Diaz is meeting Chilean President Luis Paz in Quito.', 'ongoing'],
  ['Peruvian President Ana Diaz may meet Chilean President Luis Paz in Quito.', 'proposed'],
  ['Peruvian President Ana Diaz is ready to meet Chilean President Luis Paz in Quito.', 'proposed'],
  ['Peruvian President Ana Diaz intends to meet Chilean President Luis Paz in Quito.', 'planned'],
  ['Peruvian President Ana Diaz would have met Chilean President Luis Paz in Quito.', 'cancelled'],
  ['Peruvian President Ana Diaz flew to Quito to meet Chilean President Luis Paz.', 'held'],
  ['Peruvian President Ana Diaz will fly to Quito to meet Chilean President Luis Paz.', 'planned'],
  ['After meeting Chilean President Luis Paz, Peruvian President Ana Diaz left.', 'held'],
  ['Peruvian President Ana Diaz has not met Chilean President Luis Paz since 1994.', 'held'],
  // What describes a meeting, and what stands before it.
  ['Bolivia welcomed the ongoing talks between Peru and Chile in Quito.', 'ongoing'],
  ['Peruvian President Ana Diaz left after a summit with Chilean President Luis Paz in Quito.', 'held'],
  // What is done with a meeting, or at it.
  ['Peruvian President Ana Diaz cancelled a meeting with Chilean President Luis Paz in Quito.', 'cancelled'],
  ['Peruvian President Ana Diaz may cancel a meeting with Chilean President Luis Paz in Quito.', 'planned'],
  ['Peruvian President Ana Diaz offered talks with Chilean President Luis Paz in Quito.', 'proposed'],
  ['Peruvian President Ana Diaz called for talks with Chilean President Luis Paz in Quito.', 'proposed'],
  ['Peruvian President Ana Diaz proposed a round of talks with Chilean President Luis Paz in Quito.', 'proposed'],
  ['Peruvian President Ana Diaz began talks with Chilean President Luis Paz in Quito.', 'ongoing'],
  ['Peruvian President Ana Diaz concluded talks with Chilean President Luis Paz in Quito.', 'held'],
  ['Peruvian President Ana Diaz will hold talks with Chilean President Luis Paz in Quito.', 'planned'],
  ['Peruvian President Ana Diaz may hold talks with Chilean President Luis Paz in Quito.', 'proposed'],
  ['Talks between Peru and Chile are scheduled for Friday in Quito.', 'planned'],
  ['Talks between Peru and Chile ended in Quito on Monday.', 'held'],
  ['Talks between Peru and Chile will take place in Quito on Friday.', 'planned'],
  ['The promises made at the summit of Peru and Chile in Quito were kept.', 'held'],
])('%s %s', (text, status) => expect(statusIn(text)).toBe(status));

it.each([
  ['Peru President Ana Diaz meets Chile President Luis Paz in Quito', 'planned'],
  ['Peru President Ana Diaz to meet Chile President Luis Paz in Quito', 'planned'],
])('in a headline: %s', (headline, status) => expect(statusIn('Nothing else is known.', headline)).toBe(status));
