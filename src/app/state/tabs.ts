import { type Address, TAB_NAMES } from './address.ts';
import { adjust } from './use-address.ts';

/** Goes to a tab of the view by its name; another name, or none, changes nothing. */
export function chooseTab(address: Address, name: string | null | undefined): void {
  const tab = TAB_NAMES.find(known => known === name);
  if (tab && tab !== address.tab) adjust({ ...address, tab });
}
