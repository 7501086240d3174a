import { Button, Checkbox } from '@ariakit/react';
import { type ReactNode, useId } from 'react';
import { EDGE_TYPE_NAMES, EDGE_TYPES, KINDS, NODE_KINDS } from '../browser.ts';
import { FAMILIES } from './families.ts';
import { KindSign } from './kind-sign.tsx';
import { useReader } from './reader.ts';
import { TypeSign } from './type-sign.tsx';
import { adjust } from './use-address.ts';

/** What the signs mean, with counts; each can be taken off the map and put back. */
export function Legend({ open, onToggle }: { open: boolean; onToggle: () => void }) {
  const { index, address } = useReader();
  const id = useId();
  const { hiddenKinds, hiddenTypes } = address;
  const kinds = NODE_KINDS.map(kind => {
    return { kind, count: index.graph.nodes.filter(node => node.attributes.kind === kind).length };
  });
  const types = EDGE_TYPE_NAMES.map(type => {
    return { type, count: index.graph.edges.filter(edge => edge.attributes.type === type).length };
  });
  const hidden = hiddenKinds.length + hiddenTypes.length;
  return (
    <>
      <Button className="button legend-toggle" data-over-map aria-expanded={open} aria-controls={id} onClick={onToggle}>
        Legend{hidden > 0 && ` · ${hidden} hidden`}
      </Button>
      <aside id={id} className="legend" aria-label="Legend and filters">
        <Group title="Nodes">
          {kinds.map(({ kind, count }) => (
            <Choice
              key={kind}
              label={KINDS[kind].plural}
              title={KINDS[kind].description}
              count={count}
              sign={<KindSign kind={kind} />}
              checked={!hiddenKinds.includes(kind)}
              onToggle={() => adjust({ ...address, hiddenKinds: toggle(hiddenKinds, kind) })}
            />
          ))}
        </Group>
        {FAMILIES.map(({ family, title }) => (
          <Group key={family} title={title}>
            {types
              .filter(({ type }) => EDGE_TYPES[type].family === family)
              .map(({ type, count }) => (
                <Choice
                  key={type}
                  label={EDGE_TYPES[type].label}
                  title={EDGE_TYPES[type].description}
                  count={count}
                  sign={<TypeSign type={type} />}
                  checked={!hiddenTypes.includes(type)}
                  onToggle={() => adjust({ ...address, hiddenTypes: toggle(hiddenTypes, type) })}
                />
              ))}
          </Group>
        ))}
        {hidden > 0 && (
          <Button className="button" onClick={() => adjust({ ...address, hiddenKinds: [], hiddenTypes: [] })}>
            Show everything
          </Button>
        )}
      </aside>
    </>
  );
}

function toggle<Item>(items: readonly Item[], item: Item): Item[] {
  return items.includes(item) ? items.filter(other => other !== item) : [...items, item];
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="legend-group">
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

interface ChoiceProps {
  label: string;
  title: string;
  count: number;
  sign: ReactNode;
  checked: boolean;
  onToggle: () => void;
}

function Choice({ label, title, count, sign, checked, onToggle }: ChoiceProps) {
  return (
    <label className="choice" title={title} data-empty={count === 0}>
      <Checkbox className="choice-box" checked={checked} onChange={onToggle} />
      {sign}
      <span className="choice-label">{label}</span>
      <span className="choice-count">{count}</span>
    </label>
  );
}
