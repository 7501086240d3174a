import {
  ATTRIBUTE_LIST,
  type EdgeAttributes,
  type MeetingTelling,
  type NodeAttributes,
  type ValueForm,
} from '../../browser.ts';
import { formatDate } from '../citation.ts';

/** How a value of each form is written for a reader. */
const WRITE: Record<ValueForm, (value: unknown) => string> = {
  text: String,
  names: value => (value as string[]).join(' · '),
  date: value => formatDate(value as string),
  share: value => `${Math.round((value as number) * 100)} %`,
  tellings: value => course(value as readonly MeetingTelling[]),
};

/** What has come of a meeting: "planned (20 March 2025) → held (20 March 2025)". What one document alone tells is no course. */
function course(tellings: readonly MeetingTelling[]): string {
  if (tellings.length < 2) return '';
  const steps = tellings.map(({ status, date }) => (date ? `${status} (${formatDate(date)})` : status));
  return steps.filter((step, at) => step !== steps[at - 1]).join(' → ');
}

interface Row {
  label: string;
  value: string;
  /** The rule that inferred it. */
  rule?: string | undefined;
}

/** The attributes of a node or an edge; what was inferred says by which rule. */
export function AttributeList({ attributes }: { attributes: NodeAttributes | EdgeAttributes }) {
  const rows = rowsOf(attributes);
  if (rows.length === 0) return null;
  return (
    <dl className="attributes">
      {rows.map(({ label, value, rule }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {value}
            {rule && <span className="inferred"> inferred: {rule}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function rowsOf(attributes: NodeAttributes | EdgeAttributes): Row[] {
  const given = attributes as Record<string, unknown>;
  return ATTRIBUTE_LIST.map(([name, { label, form }]): Row => {
    const value = given[name] === undefined ? '' : WRITE[form](given[name]);
    return { label, value, rule: attributes.inferred?.[name] };
  }).filter(({ value }) => value !== '');
}
