import type { EdgeAttributes, NodeAttributes } from '../../model/graph.ts';
import { formatDate } from '../citation.ts';

/** Attributes a reader asks for, in this order, with their names in words. */
const NAMES: Record<string, string> = {
  aliases: 'Also called',
  role: 'Office',
  iso2: 'Code',
  date: 'Date',
  status: 'Status',
  mode: 'Form',
  place: 'Place',
  plover: 'Event type',
  confidence: 'Confidence',
  merged: 'Merged from',
};

/** The attributes of a node or an edge; what was inferred says by which rule. */
export function AttributeList({ attributes }: { attributes: NodeAttributes | EdgeAttributes }) {
  const given = attributes as Record<string, unknown>;
  const rows = Object.keys(NAMES).flatMap(name => {
    const value = written(name, given[name]);
    return value ? [{ name, value, rule: attributes.inferred?.[name] }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <dl className="attributes">
      {rows.map(({ name, value, rule }) => (
        <div key={name}>
          <dt>{NAMES[name]}</dt>
          <dd>
            {value}
            {rule && <span className="inferred"> inferred: {rule}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function written(name: string, value: unknown): string {
  if (value === undefined) return '';
  if (name === 'aliases') return (value as string[]).join(' · ');
  if (name === 'date') return formatDate(value as string);
  if (name === 'confidence') return `${Math.round((value as number) * 100)} %`;
  if (name === 'merged') return mergedFrom(value as NonNullable<NodeAttributes['merged']>);
  return String(value);
}

function mergedFrom(merged: NonNullable<NodeAttributes['merged']>): string {
  const reasons = [...new Set(merged.map(({ reason }) => reason))];
  const from = (reason: string) => merged.filter(one => one.reason === reason).map(({ document }) => document);
  return reasons.map(reason => `${[...new Set(from(reason))].join(', ')} (${reason})`).join(' · ');
}
