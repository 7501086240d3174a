/** What the voices of quotes are called. */
export const VOICE_NAMES = { quoted: 'own words', reported: 'paraphrase', narrated: 'narrated' } as const;

/** Who says something, where a language model read as well as the rules. */
export const READER_NAMES = { both: 'both readers', rules: 'the rules alone', model: 'the model alone' } as const;
