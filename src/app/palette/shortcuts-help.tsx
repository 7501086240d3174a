import { Checkbox, Dialog, DialogDismiss, DialogHeading } from '@ariakit/react';
import { useState } from 'react';
import { COMMANDS, PART_KEYS } from '../state/commands.ts';
import { closeDialog } from '../state/dialogs.ts';
import { charactersAreKeys, type Keys, setCharacterKeys } from '../state/keys.ts';
import { KeyCaps } from './key-caps.tsx';
import { grouped } from './matching.ts';

interface Line {
  label: string;
  keys: readonly Keys[];
}

/** The keys of all commands, group by group, and those of parts of the page. */
function linesByGroup(): [string, Line[]][] {
  const commands = grouped(COMMANDS.filter(({ keys }) => keys !== undefined));
  const parts = [...new Set(PART_KEYS.map(({ part }) => part))];
  return [
    ...commands.map(([group, commands]): [string, Line[]] => [
      group,
      commands.map(({ label, keys }) => ({ label, keys: [keys!] })),
    ]),
    ...parts.map((part): [string, Line[]] => [part, PART_KEYS.filter(line => line.part === part)]),
  ];
}

/** The help: which keys do what; and a switch for those that are single characters. */
export function ShortcutsHelp() {
  const [characters, setCharacters] = useState(charactersAreKeys);
  const change = (on: boolean) => {
    setCharacterKeys(on);
    setCharacters(on);
  };
  return (
    <Dialog open onClose={closeDialog} className="palette help" backdrop={<div className="backdrop" />}>
      <header className="help-head">
        <DialogHeading className="help-title">Keyboard shortcuts</DialogHeading>
        <DialogDismiss className="button icon" aria-label="Close" />
      </header>
      <section
        className="help-groups"
        aria-label="Keys"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled is scrolled by arrow keys
        tabIndex={0}
      >
        {linesByGroup().map(([group, lines]) => (
          <section key={group} className="help-group">
            <h2 className="suggestion-heading">{group}</h2>
            <dl className="help-lines">
              {lines.map(({ label, keys }) => (
                <div key={label} className="help-line">
                  <dt>{label}</dt>
                  <dd>
                    {keys.map(each => (
                      <KeyCaps key={each} keys={each} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </section>
      <label className="help-switch">
        <Checkbox checked={characters} onChange={event => change(event.target.checked)} />
        Single characters are shortcuts
      </label>
    </Dialog>
  );
}
