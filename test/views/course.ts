import { merge } from '../../src/merge/index.ts';
import type { GraphFile } from '../../src/model/graph.ts';
import { country, demand, facts, meeting } from '../merge/facts.ts';

const NORWAY = { 'country:NO': country('Norway', 'NO') };
const PERU = { 'country:PE': country('Peru', 'PE') };

/**
 * Four reports: talks between Norway and Peru are planned, dated, held; a fourth tells of an old matter. Norway demands
 * fishing rights, Peru rejects them, then supports them.
 */
export function courseGraph(): GraphFile {
  const parties = [
    ['participates_in', 'country:NO', 'meeting:m'],
    ['participates_in', 'country:PE', 'meeting:m'],
  ] as ['participates_in', string, string][];
  return merge([
    facts(
      'a',
      '2025-03-01',
      { ...NORWAY, ...PERU, 'meeting:m': meeting('Talks', { status: 'planned', date: '2025-03' }) },
      parties,
    ),
    facts(
      'b',
      '2025-03-04',
      {
        ...NORWAY,
        ...PERU,
        'meeting:m': meeting('Talks', { status: 'planned', date: '2025-03-05' }),
        'demand:fish': demand('Fishing rights off Peru for Norway'),
      },
      [...parties, ['demands', 'country:NO', 'demand:fish'], ['rejects', 'country:PE', 'demand:fish']],
    ),
    facts(
      'c',
      '2025-03-06',
      {
        ...NORWAY,
        ...PERU,
        'meeting:m': meeting('Talks', { status: 'held', date: '2025-03-05' }),
        'demand:fish': demand('Fishing rights off Peru for Norway'),
      },
      [...parties, ['supports', 'country:PE', 'demand:fish'], ['accuses', 'country:NO', 'country:PE']],
    ),
  ]);
}
