import { Menu, MenuButton, MenuItem, MenuProvider } from '@ariakit/react';
import { memo } from 'react';
import { EXPORT_FORMATS } from '../browser.ts';
import { Icon } from './icon.tsx';
import { save } from './save.ts';
import { useShown } from './state/reader.ts';

/** Saves what is shown, in a format of other programs that the reader chooses. */
export const ExportButton = memo(() => {
  const { graph } = useShown();
  return (
    <MenuProvider placement="bottom-end">
      <MenuButton className="button" aria-label="Export what is shown">
        <Icon d="M10 3v9m-3.5-3.5L10 12l3.5-3.5M4 14.5V17h12v-2.5" />
        <span className="button-text">Export</span>
      </MenuButton>
      <Menu className="popover export-menu" gutter={4} unmountOnHide>
        {EXPORT_FORMATS.map(format => (
          <MenuItem key={format.name} className="export-choice" onClick={() => void save(graph, format)}>
            <span>{format.label}</span> <span className="note">{format.programs}</span>
          </MenuItem>
        ))}
      </Menu>
    </MenuProvider>
  );
});
