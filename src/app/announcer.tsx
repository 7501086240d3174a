import { useEffect } from 'react';
import { KINDS, sentenceOf } from '../browser.ts';
import { useOpenGraphs } from './opening/graphs.ts';
import { useReader } from './state/reader.ts';

/** Says what is selected to those who do not see it, and in the title of the page. */
export function Announcer() {
  const { index, address, shown } = useReader();
  const file = useOpenGraphs().opened?.file;
  const edge = address.edge ? index.edges.get(address.edge) : undefined;
  const node = address.node && !address.edge ? index.nodes.get(address.node) : undefined;
  const selection = node
    ? `Selected: ${node.attributes.label}, ${KINDS[node.attributes.kind].label.toLowerCase()}, ` +
      `${index.edgesOf(node.key).length} relations, ${node.attributes.evidence.length} quotes.`
    : edge
      ? `Selected: ${sentenceOf(index.nodes, edge)}, ${edge.attributes.evidence.length} quotes.`
      : 'Nothing selected.';
  const name = node?.attributes.label ?? (edge && sentenceOf(index.nodes, edge));
  useEffect(() => {
    document.title = [name, file, 'Entente'].filter(part => part !== undefined).join(' – ');
  }, [name, file]);
  return (
    <p className="visually-hidden" role="status">
      {selection} {shown.nodes.length} nodes and {shown.edges.length} edges shown.
    </p>
  );
}
