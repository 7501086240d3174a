import { Draft } from '../../../src/extract/draft.ts';
import { addMeetings } from '../../../src/extract/meetings/index.ts';
import { addActors, recogniseActors } from '../../../src/extract/mentions/index.ts';
import { readSentences } from '../../../src/extract/reading.ts';
import { readDocument } from '../../../src/read/document.ts';
import { analyse } from '../../support/analyser.ts';

/** A meeting as tests look at it: parties, hosts and countries by the ends of their keys, sorted. */
export interface Seen {
  label: string;
  date: string | undefined;
  status: string;
  mode: string | undefined;
  place: string | undefined;
  parties: string[];
  hosts: string[];
  in: string[];
  rules: string[];
  quotes: string[];
  inferred: Record<string, string>;
}

/** The meetings that extraction finds in a report of 12 June 2019, a Wednesday, written in Geneva. */
export function meetingsIn(story: string, headline = 'The day in brief'): Seen[] {
  const text = `${headline}\n\nGENEVA, June 12, 2019 (AFP) - ${story}`;
  const reading = readSentences(readDocument('test', text), analyse);
  const actors = recogniseActors(reading, () => {});
  const draft = new Draft(reading.document, () => ({ mode: 'narrated' }));
  addActors(draft, reading, actors, () => {});
  addMeetings(draft, reading, actors, () => {});
  const { nodes, edges } = draft.facts();
  return nodes.flatMap(({ key, attributes }) => {
    if (attributes.kind !== 'meeting') return [];
    const ends = (type: string): string[] =>
      edges
        .filter(edge => edge.attributes.type === type && (edge.source === key || edge.target === key))
        .map(edge => (edge.source === key ? edge.target : edge.source).split(':')[1]!)
        .sort();
    return [
      {
        label: attributes.label,
        date: attributes.date,
        status: attributes.status,
        mode: attributes.mode,
        place: attributes.place,
        parties: ends('participates_in'),
        hosts: ends('hosts'),
        in: ends('held_in'),
        rules: attributes.evidence.map(({ rule }) => rule ?? ''),
        quotes: attributes.evidence.map(({ quote }) => quote),
        inferred: attributes.inferred ?? {},
      },
    ];
  });
}
