import type { Token } from '../language/types.ts';

/** "'s" or "'" behind an owner. */
export const isPossessiveMark = ({ xpos }: Token): boolean => xpos === 'POS';

/** "his", "their". */
export const isPossessivePronoun = ({ xpos }: Token): boolean => xpos === 'PRP$';

/** "he", "them". */
export const isPersonalPronoun = ({ xpos }: Token): boolean => xpos === 'PRP';

export const isNoun = ({ upos }: Token): boolean => upos === 'NOUN' || upos === 'PROPN';
export const isProperNoun = ({ upos }: Token): boolean => upos === 'PROPN';
export const isVerb = ({ upos }: Token): boolean => upos === 'VERB';
export const isPunctuation = ({ upos }: Token): boolean => upos === 'PUNCT';

/** A noun of several: "ministers", "Americans". */
export const isPlural = ({ xpos }: Token): boolean => xpos === 'NNS' || xpos === 'NNPS';

/** A noun of one: "minister", "Paris". */
export const isSingular = ({ xpos }: Token): boolean => xpos === 'NN' || xpos === 'NNP';

/** "would", "can". */
export const isModal = ({ xpos }: Token): boolean => xpos === 'MD';

/** "taken", "led". */
export const isPastParticiple = ({ xpos }: Token): boolean => xpos === 'VBN';

/** "met", "took". */
export const isPastTense = ({ xpos }: Token): boolean => xpos === 'VBD';

/** "meeting", "saying". */
export const isIngForm = ({ xpos }: Token): boolean => xpos === 'VBG';

/** The form behind "to" or a modal, and of commands: "go". */
export const isBaseForm = ({ xpos }: Token): boolean => xpos === 'VB';

/** A form that a subject of today takes: "says", "say". */
export const isPresentTense = ({ xpos }: Token): boolean => xpos === 'VBZ' || xpos === 'VBP';

/** "which", "who", "what", "where" and their kin. */
export const isWhWord = ({ xpos }: Token): boolean => xpos.startsWith('W');

/** "there" of "there is". */
export const isExistential = ({ xpos }: Token): boolean => xpos === 'EX';

/** A form that agrees with a subject, or a modal: "said", "says", "would". */
export const isFiniteForm = (token: Token): boolean => isPastTense(token) || isPresentTense(token) || isModal(token);

/** A word that names somebody or something: a noun, a name or a pronoun. */
export const isNominal = ({ upos }: Token): boolean => upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON';
