import type { Span } from '../../browser.ts';
import { formatAddress, type Selection, select } from '../state/address.ts';
import { useReader } from '../state/reader.ts';
import { usePhone } from '../wide.ts';

/** Where the words of a document lead that gave something: to it, beside them. On a phone it takes the document's place. */
export function useToldLink(document: string): (selection: Selection, span: Span) => string {
  const { address } = useReader();
  const phone = usePhone();
  return (selection, { start, end }) =>
    formatAddress({ ...select(address, selection), passage: phone ? undefined : { document, start, end } });
}
