import { Button } from '@ariakit/react';
import { memo } from 'react';
import { EXPORT_FORMATS, type ExportFormat } from '../browser.ts';
import { Icon } from './icon.tsx';
import { save } from './save.ts';
import { useShown } from './state/reader.ts';

/** Saves what is shown, in each format of other programs. */
export const ExportButtons = memo(() => {
  return EXPORT_FORMATS.map(format => <ExportButton key={format.name} format={format} />);
});

function ExportButton({ format }: { format: ExportFormat }) {
  const { graph } = useShown();
  const { label } = format;
  return (
    <Button className="button" aria-label={`Export what is shown as ${label}`} onClick={() => void save(graph, format)}>
      <Icon d="M10 3v9m-3.5-3.5L10 12l3.5-3.5M4 14.5V17h12v-2.5" />
      <span className="button-text">{label}</span>
    </Button>
  );
}
