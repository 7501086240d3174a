import { wholeLine } from './rule.ts';

const PROMPT = /^(choose|select|change)( your| a)? language:?$/i;
const NAMES = new Set(
  'english french français german deutsch spanish español russian русский chinese 中文 简体中文 繁體中文 arabic العربية portuguese português japanese 日本語 korean 한국어 turkish türkçe ukrainian українська italian italiano polish polski'.split(
    ' ',
  ),
);

function namesLanguages(words: string): boolean {
  const parts = words
    .toLowerCase()
    .split(/[\s|/·•,]+/)
    .filter(part => part !== '');
  return parts.length >= 3 && parts.every(part => NAMES.has(part));
}

/** "CHOOSE YOUR LANGUAGE", or a line of nothing but names of languages. */
export const languageChooser = wholeLine('language chooser', words => PROMPT.test(words) || namesLanguages(words));
