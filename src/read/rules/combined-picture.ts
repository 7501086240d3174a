import { wholeLine } from './rule.ts';

/** "(COMBO) This combination of pictures …": it tells of pictures, often years old, and not of news. */
export const combinedPicture = wholeLine('caption of an archive or combined picture', words =>
  /^(\((COMBO|FILES?( PHOTO)?)\)|This combination of (\w+ )?(pictures|photos|images|photographs)\b)/.test(words),
);
