import { useMemo } from 'react';
import { useOpenGraphs } from '../opening/graphs.ts';
import { useShortcuts } from '../shortcuts.ts';
import type { Scene } from '../state/commands.ts';
import { useDialog } from '../state/dialogs.ts';
import { useReader } from '../state/reader.ts';
import { Palette } from './palette.tsx';
import { ShortcutsHelp } from './shortcuts-help.tsx';

/** Hears the keys of commands, and shows the palette and the help where they are asked for. */
export function Commanding({ filters }: Pick<Scene, 'filters'>) {
  const reader = useReader();
  const graphs = useOpenGraphs();
  const dialog = useDialog();
  const scene = useMemo(() => ({ reader, graphs, filters }), [reader, graphs, filters]);
  useShortcuts(scene);
  if (dialog === 'palette') return <Palette scene={scene} />;
  return dialog === 'shortcuts' ? <ShortcutsHelp /> : null;
}
