import { Button } from '@ariakit/react';
import { useReader } from './reader.ts';

/** Saves what is shown as GEXF. */
export function ExportButton() {
  const { shown } = useReader();
  const save = async () => {
    const { toGexf } = await import('../export/gexf.ts');
    const address = URL.createObjectURL(new Blob([toGexf(shown)], { type: 'application/xml' }));
    const link = Object.assign(document.createElement('a'), { href: address, download: 'entente.gexf' });
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <Button className="button" aria-label="Export what is shown as GEXF" onClick={() => void save()}>
      <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <path
          d="M10 3v9m-3.5-3.5L10 12l3.5-3.5M4 14.5V17h12v-2.5"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
        />
      </svg>
      <span className="button-text">GEXF</span>
    </Button>
  );
}
