import type { MouseEvent } from 'react';

/** Whether a click is for this page: with some keys it asks for another tab or window. */
export const isPlain = ({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean => !(ctrlKey || metaKey || shiftKey);
