import { wholeLine } from './rule.ts';

const POINTER =
  /^(read (more|also|next)|also read|see also|related( (articles?|stories|story|news|content|coverage))?|more on this|more from|recommended|watch( now)?|listen( now)?) ?(:|\||»|>|→) ?\S/i;
const INVITATION =
  /^((sign up|subscribe|register) (now |here )?(for|to) (our|the) .*\b(newsletters?|updates|alerts|channel|briefing)\b|follow us on (x|twitter|facebook|telegram|instagram|whatsapp|youtube|linkedin|google news|social media)\b|download (our|the) app\b|join our .*\bchannel\b)/i;
const LABEL =
  /^(advertis(e)?ment|sponsored( content)?|promoted|read more|related( (articles?|stories|news|content))?|most read|trending|skip to (main )?content|sign in|log in|subscribe( now)?|menu|newsletter|back to top)$/i;

/** Pointers to other pages, invitations and advertisements: a headline of another story is not of this one. */
export const pageLinks = wholeLine(
  'link or advertisement',
  words => POINTER.test(words) || INVITATION.test(words) || LABEL.test(words),
);
