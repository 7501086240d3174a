import { useReader } from './reader.ts';

/** Says why there is nothing to see. */
export function Empty() {
  const { index } = useReader();
  const nothing = index.graph.nodes.length === 0;
  return (
    <p className="empty">
      {nothing
        ? 'The documents gave no node. "entente explain" says what was read in them.'
        : 'Nothing is shown: everything is filtered away.'}
    </p>
  );
}
