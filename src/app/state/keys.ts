/**
 * Keys as they are written down: `Mod+Shift+Z`, `Escape`, `/`. `Mod` is the Control key or, on a Mac, the Command key.
 * Only with `Mod` does the shift key tell two of them apart: some keyboards need it for a slash.
 */
export type Keys = string;

const IS_MAC = /Mac|iPhone|iPad/.test(globalThis.navigator?.userAgent ?? '');

const oneByOne = (keys: Keys): string[] => (isCharacter(keys) ? [keys] : keys.split('+'));

/** What keys are: whether `Mod` and the shift key are held, and the last key. */
function parts(keys: Keys): { mod: boolean; shift: boolean; key: string } {
  const held = oneByOne(keys);
  return { mod: held.includes('Mod'), shift: held.includes('Shift'), key: held.at(-1)!.toLowerCase() };
}

/** What of a keyboard event tells which keys are pressed. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Whether these keys are pressed. */
export function arePressed(keys: Keys, { key, ctrlKey, metaKey, shiftKey, altKey }: Pressed): boolean {
  const { mod, shift, key: last } = parts(keys);
  if (altKey || mod !== (ctrlKey || metaKey) || key.toLowerCase() !== last) return false;
  return !mod || shift === shiftKey;
}

/** Whether keys are a single character, which a reader who speaks to the computer may press unawares. */
export const isCharacter = (keys: Keys): boolean => keys.length === 1;

/** The keys one by one, as they are printed on this keyboard. */
export function keyNames(keys: Keys): string[] {
  const names: Record<string, string> = { Mod: IS_MAC ? '⌘' : 'Ctrl', Shift: IS_MAC ? '⇧' : 'Shift', Escape: 'Esc' };
  return oneByOne(keys).map(key => names[key] ?? key);
}

/** The keys as `aria-keyshortcuts` wants them. */
export const ariaKeys = (keys: Keys): string => keys.replace('Mod', IS_MAC ? 'Meta' : 'Control');

const STORED = 'entente.characters-off';

/** Whether single characters are shortcuts: so they are until the reader switches them off, which the browser remembers. */
export const charactersAreKeys = (): boolean => window.localStorage.getItem(STORED) === null;

/** Makes single characters shortcuts, or no longer. */
export function setCharacterKeys(on: boolean): void {
  if (on) window.localStorage.removeItem(STORED);
  else window.localStorage.setItem(STORED, 'yes');
}
