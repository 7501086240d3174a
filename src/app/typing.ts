/** What takes the typed character for itself. */
const TEXT_BOX = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';

/** Whether a key goes into a text box. */
export const isTyping = ({ target }: KeyboardEvent): boolean => target instanceof Element && target.matches(TEXT_BOX);
