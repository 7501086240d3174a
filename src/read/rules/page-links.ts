import { anyOf } from '../../lexicon/alternatives.ts';
import { WORDS } from '../words.ts';
import { wholeLine } from './rule.ts';

const POINTER = new RegExp(String.raw`^${anyOf(WORDS.pointers)} ?[:|»>→] ?\S`, 'i');
const SIGN_UP = String.raw`${anyOf(WORDS.signingUp)} (?:${anyOf(WORDS.atOnce)} )?${anyOf(WORDS.towards)} .*\b${anyOf(WORDS.mailings)}\b`;
const FOLLOW = String.raw`${anyOf(WORDS.following)} ${anyOf(WORDS.networks)}\b`;
const DOWNLOAD = String.raw`${anyOf(WORDS.apps)}\b`;
const JOIN = String.raw`${anyOf(WORDS.joining)} .*\b${anyOf(WORDS.channels)}\b`;
const INVITATION = new RegExp(`^(?:${SIGN_UP}|${FOLLOW}|${DOWNLOAD}|${JOIN})`, 'i');
const LABEL = new RegExp(`^${anyOf(WORDS.pageLabels)}$`, 'i');

/** Pointers to other pages, invitations and advertisements: a headline of another story is not of this one. */
export const pageLinks = wholeLine(
  'link or advertisement',
  words => POINTER.test(words) || INVITATION.test(words) || LABEL.test(words),
);
