import { type Keys, keyNames } from '../state/keys.ts';

/** Keys as they are printed on the keyboard. */
export function KeyCaps({ keys }: { keys: Keys }) {
  return (
    <span className="keys">
      {keyNames(keys).map(name => (
        <kbd key={name}>{name}</kbd>
      ))}
    </span>
  );
}
