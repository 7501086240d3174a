import type { GraphFile } from '../../src/model/graph.ts';

/** Names and quotes that try to break out of a file, in order of their nodes. */
export const HOSTILE = [
  '=HYPERLINK("http://a.b","c,d")',
  '@SUM(1)',
  '</script><script>alert(1)</script>',
  'nul \u0000 bell \u0007 escape \u001B[31m',
  'half \uD800 pair',
  'half \uDC00 pair',
  `a & b < c > d " e ' f\n\tg\r\nh ]]> </node> &amp; 😀 — é`,
  'back\\slash \\" \\\\ `tick` ``two`` $param {key: 1}; DROP',
  '[link](http://a.b) ![i](x) # h\n- li\n> q | cell | *b* _i_ ~~s~~ <b> www.a.b a@b.c $m$ [^1]',
  'line\u2028separator\u0085next',
];

const KINDS = ['leader', 'country', 'organization', 'meeting', 'demand'] as const;

/** A graph of such names as keys, labels, aliases, titles and quotes; its first nodes have keys that differ little. */
export function hostileGraph(): GraphFile {
  const texts = [...HOSTILE, ...HOSTILE];
  const text = texts.join('\n');
  const evidenceOf = (quote: string) => {
    const start = text.indexOf(quote);
    return [{ document: 'd\uD800', start, end: start + quote.length, quote, rule: 'by "hand"' }];
  };
  const nodes = texts.map((name, at): GraphFile['nodes'][number] => {
    const kind = KINDS[at % KINDS.length]!;
    const key = at < HOSTILE.length ? name : `${kind}:${at}:${name}`;
    const base = { label: name, evidence: evidenceOf(name) };
    if (kind === 'meeting') return { key, attributes: { ...base, kind, status: 'held', date: '2024-02', place: name } };
    if (kind === 'demand') return { key, attributes: { ...base, kind } };
    if (kind === 'country') return { key, attributes: { ...base, kind, iso2: 'XX', aliases: [name] } };
    return { key, attributes: { ...base, kind, aliases: [name, 'true', '1e3'] } };
  });
  const ends = { leader: 0, country: 1, organization: 2, meeting: 3, demand: 4 };
  const key = (kind: keyof typeof ends, more = 0) => nodes[ends[kind] + more * KINDS.length]!.key;
  const edges = ([0, 1, 2, 3] as const).flatMap((more): GraphFile['edges'] => [
    edge('represents', key('leader', more), key('country', more), more),
    edge('demands', key('country', more), key('demand', more), more),
    edge('rejects', key('organization', more), key('demand', more), more),
    edge('participates_in', key('leader', more), key('meeting', more), more),
    { ...edge('accuses', key('country', more), key('organization', more), more) },
  ]);
  function edge(
    type: GraphFile['edges'][number]['attributes']['type'],
    source: string,
    target: string,
    more: number,
  ): GraphFile['edges'][number] {
    return {
      key: `${type} ${HOSTILE[more + 3]}`,
      source,
      target,
      attributes: { type, evidence: evidenceOf(HOSTILE[more + 3]!) },
    };
  }
  return {
    attributes: { documents: [{ id: 'd\uD800', title: HOSTILE[2]!, date: '2025', text, articles: [], skipped: [] }] },
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    nodes,
    edges,
  };
}

/** A text as a file in UTF-8 gives it back. */
export const inUtf8 = (text: string): string => Buffer.from(text).toString();
