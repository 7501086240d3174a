import {
  Combobox,
  ComboboxGroup,
  ComboboxGroupLabel,
  ComboboxItem,
  ComboboxList,
  ComboboxProvider,
  Dialog,
  DialogDismiss,
} from '@ariakit/react';
import { useMemo, useState } from 'react';
import { type Command, commandsIn, type Scene } from '../state/commands.ts';
import { closeDialog } from '../state/dialogs.ts';
import { ariaKeys } from '../state/keys.ts';
import { KeyCaps } from './key-caps.tsx';
import { grouped, matching } from './matching.ts';

/** So many commands are in the list at once. */
const MOST = 60;

/** Every command, to be found by its words. */
export function Palette({ scene }: { scene: Scene }) {
  const [query, setQuery] = useState('');
  const commands = useMemo(() => commandsIn(scene), [scene]);
  const found = useMemo(() => matching(commands, query), [commands, query]);
  const choose = (command: Command) => {
    closeDialog();
    // Once the dialog has given the focus back, so that the command may take it.
    setTimeout(() => command.run(scene));
  };
  return (
    <Dialog
      open
      onClose={closeDialog}
      className="palette"
      backdrop={<div className="backdrop" />}
      aria-label="Commands"
    >
      <ComboboxProvider open setValue={setQuery}>
        <DialogDismiss className="bare palette-close" aria-label="Close" />
        <Combobox
          className="palette-field"
          aria-label="Find a command"
          placeholder="What do you want to do?"
          autoSelect="always"
          autoFocus
        />
        <ComboboxList className="palette-list" aria-label="Commands" alwaysVisible>
          {grouped(found.slice(0, MOST)).map(([group, commands]) => (
            <ComboboxGroup key={group} className="suggestion-group">
              <ComboboxGroupLabel className="suggestion-heading">{group}</ComboboxGroupLabel>
              {commands.map(command => (
                <ComboboxItem
                  key={command.id}
                  className="suggestion palette-command"
                  aria-keyshortcuts={command.keys && ariaKeys(command.keys)}
                  setValueOnClick={false}
                  hideOnClick={false}
                  onClick={() => choose(command)}
                >
                  <span className="palette-label">{command.label}</span>
                  {command.keys && (
                    <span aria-hidden="true">
                      <KeyCaps keys={command.keys} />
                    </span>
                  )}
                </ComboboxItem>
              ))}
            </ComboboxGroup>
          ))}
        </ComboboxList>
        {found.length > MOST && <p className="suggestion-rest">{found.length - MOST} more: type on to find them.</p>}
        {found.length === 0 && <p className="suggestion-rest">No command is called “{query}”.</p>}
      </ComboboxProvider>
    </Dialog>
  );
}
