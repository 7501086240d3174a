import { anyOf } from '../../lexicon/alternatives.ts';
import { WORDS } from '../words.ts';
import { wholeLine } from './rule.ts';

const PROMPT = new RegExp(`^${anyOf(WORDS.languagePrompts)}:?$`, 'i');

function namesLanguages(words: string): boolean {
  const parts = words
    .toLowerCase()
    .split(/[\s|/·•,]+/)
    .filter(part => part !== '');
  return parts.length >= 3 && parts.every(part => WORDS.languages.has(part));
}

/** "CHOOSE YOUR LANGUAGE", or a line of nothing but names of languages. */
export const languageChooser = wholeLine('language chooser', words => PROMPT.test(words) || namesLanguages(words));
