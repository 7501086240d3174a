import { useEffect, useRef } from 'react';
import { COMMANDS, type Scene } from './state/commands.ts';
import { useDialog } from './state/dialogs.ts';
import { arePressed, charactersAreKeys, isCharacter } from './state/keys.ts';
import { areTaken } from './taken-keys.ts';

/**
 * Hears the keys of commands, wherever the focus is. In a text box, in a menu and while a dialog is open keys are theirs, but
 * for those that a command claims there.
 */
export function useShortcuts(scene: Scene): void {
  const dialog = useDialog();
  const latest = useRef({ scene, dialog });
  latest.current = { scene, dialog };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { scene, dialog } = latest.current;
      const command = COMMANDS.find(({ keys }) => keys !== undefined && arePressed(keys, event));
      if (!command || dialog || (areTaken(event) && !command.inText)) return;
      if (isCharacter(command.keys!) && !charactersAreKeys()) return;
      if (command.when && !command.when(scene)) return;
      if (!command.shared) event.preventDefault();
      command.run(scene);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
