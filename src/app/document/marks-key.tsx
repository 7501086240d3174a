import { Disclosure, DisclosureContent, DisclosureProvider } from '@ariakit/react';
import type { CSSProperties } from 'react';
import { EDGE_TYPES, type EdgeFamily, KINDS, NODE_KINDS } from '../../browser.ts';
import { FAMILIES } from '../families.ts';
import { useReader } from '../state/reader.ts';

/** An edge type whose colour stands for its family. */
const TYPE_OF = {
  demand: 'demands',
  relation: 'accuses',
  meeting: 'hosts',
  affiliation: 'represents',
} as const satisfies Record<EdgeFamily, keyof typeof EDGE_TYPES>;

/** What the marks in a document mean. */
export function MarksKey() {
  const { theme } = useReader();
  return (
    <DisclosureProvider>
      <Disclosure className="marks-toggle">What the marks mean</Disclosure>
      <DisclosureContent className="marks-key" unmountOnHide>
        <ul>
          {NODE_KINDS.map(kind => (
            <Sign key={kind} line={kind} color={KINDS[kind].color[theme]} label={KINDS[kind].label} />
          ))}
          {FAMILIES.map(({ family, title }) => (
            <Sign
              key={family}
              line={family}
              color={EDGE_TYPES[TYPE_OF[family]].color[theme]}
              ground
              label={`Relation: ${title.toLowerCase()}`}
            />
          ))}
          <li>
            <span className="skipped">grey</span> not read
          </li>
        </ul>
      </DisclosureContent>
    </DisclosureProvider>
  );
}

function Sign({ line, color, ground, label }: { line: string; color: string; ground?: boolean; label: string }) {
  const style = { '--line': color, '--ground': ground ? color : 'transparent' } as CSSProperties;
  return (
    <li>
      <span className="told" data-line={line} style={style}>
        {label}
      </span>
    </li>
  );
}
