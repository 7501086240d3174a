import type { FactEdge, FactNode, Facts } from '../../src/model/facts.ts';

type Attributes = Omit<FactNode['attributes'], 'evidence'> & { kind: string };

/** Facts of a made-up document: nodes by key, edges as `[type, source, target]`; each rests on its own stretch of text. */
export function facts(
  id: string,
  date: string,
  nodes: Record<string, Attributes>,
  edges: [FactEdge['attributes']['type'], string, string][] = [],
): Facts {
  let text = '';
  const evidence = (words: string) => {
    const start = text.length;
    text += `${words}\n`;
    return [{ document: id, start, end: start + words.length, quote: words }];
  };
  const made = Object.entries(nodes).map(([key, attributes]) => ({
    key,
    attributes: { ...attributes, evidence: evidence(`${attributes.label} in ${id}`) } as FactNode['attributes'],
  }));
  const joined = edges.map(([type, source, target]) => ({
    source,
    target,
    attributes: { type, evidence: evidence(`${source} ${type} ${target}`) },
  }));
  return {
    document: { id, date, text, articles: [{ start: 0, end: text.length, date }], skipped: [] },
    nodes: made,
    edges: joined,
  };
}

export const leader = (label: string, ...aliases: string[]) => ({ kind: 'leader' as const, label, aliases });
export const country = (label: string, iso2: string, aliases: string[] = []) => ({
  kind: 'country' as const,
  label,
  aliases,
  iso2,
});
export const organization = (label: string, ...aliases: string[]) => ({
  kind: 'organization' as const,
  label,
  aliases,
});
export const demand = (label: string) => ({ kind: 'demand' as const, label });
export const meeting = (
  label: string,
  rest: { date?: string; status?: 'held' | 'planned' | 'ongoing'; mode?: 'phone' | 'in-person' } = {},
) => ({
  kind: 'meeting' as const,
  label,
  status: 'held' as const,
  ...rest,
});
