/** What takes the typed character for itself. */
const TEXT_BOX = 'input:not([type="checkbox"], [type="radio"], [type="range"]), textarea, select, [contenteditable]';

/** What has keys of its own, Escape among them. */
const OWN_KEYS = '[role="menu"], [role="dialog"]';

/** Whether a key belongs to where it is pressed: a text box, a menu, a dialog. */
export const areTaken = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && (target.matches(TEXT_BOX) || target.closest(OWN_KEYS) !== null);
