/** What the voices of quotes are called. */
export const VOICE_NAMES = { quoted: 'own words', reported: 'paraphrase', narrated: 'narrated' } as const;
