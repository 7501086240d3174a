import { LEDGER_ORDERS, type LedgerOrder } from '../../browser.ts';

/** How the sides of the ledger stand: each as one column, or with a column for each who acts for it. */
export const SIDES = ['folded', 'unfolded'] as const;

/** What a reader sees of the ledger: which demands, in which order, and which sides are unfolded. */
export interface LedgerChoice {
  /** Words that are all in the name of a demand or in those of who speaks to it. */
  words: string;
  contestedOnly: boolean;
  order: LedgerOrder;
  /** How all sides stand, but for those that are turned the other way. */
  sides: (typeof SIDES)[number];
  turned: readonly string[];
}

export const ALL_DEMANDS: LedgerChoice = {
  words: '',
  contestedOnly: false,
  order: LEDGER_ORDERS[0],
  sides: SIDES[0],
  turned: [],
};

/** The word that stands for {@link LedgerChoice.contestedOnly} in the address. */
export const CONTESTED = ['only'] as const;

export function parseLedger(given: URLSearchParams): LedgerChoice {
  return {
    words: given.get('words') ?? '',
    contestedOnly: given.get('contested') === CONTESTED[0],
    order: LEDGER_ORDERS.find(order => order === given.get('order')) ?? ALL_DEMANDS.order,
    sides: SIDES.find(state => state === given.get('sides')) ?? ALL_DEMANDS.sides,
    turned: given.getAll('turn').filter(side => side !== ''),
  };
}

/** The parts of an address that {@link parseLedger} reads. */
export function ledgerParts({ words, contestedOnly, order, sides, turned }: LedgerChoice): [string, string][] {
  const parts: [string, string][] = [];
  if (words !== '') parts.push(['words', words]);
  if (contestedOnly) parts.push(['contested', CONTESTED[0]]);
  if (order !== ALL_DEMANDS.order) parts.push(['order', order]);
  if (sides !== ALL_DEMANDS.sides) parts.push(['sides', sides]);
  for (const side of turned) parts.push(['turn', side]);
  return parts;
}

/** Whether a side has a column for each who acts for it. */
export const isUnfolded = ({ sides, turned }: LedgerChoice, side: string): boolean =>
  (sides === 'unfolded') !== turned.includes(side);

/** The choice with one side turned the other way. */
export function turnSide(choice: LedgerChoice, side: string): LedgerChoice {
  const others = choice.turned.filter(turned => turned !== side);
  return { ...choice, turned: others.length < choice.turned.length ? others : [...others, side] };
}

/** Whether all sides are folded. */
export const areFolded = ({ sides, turned }: LedgerChoice): boolean => sides === 'folded' && turned.length === 0;

/** The choice with all sides folded or unfolded. */
export const turnAll = (choice: LedgerChoice, sides: LedgerChoice['sides']): LedgerChoice => {
  return { ...choice, sides, turned: [] };
};
