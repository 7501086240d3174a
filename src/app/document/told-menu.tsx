import { Menu, MenuItem, MenuProvider } from '@ariakit/react';
import type { Told } from '../../browser.ts';
import { edgeSentence } from '../edge-sentence.ts';
import { KindSign } from '../kind-sign.tsx';
import { formatAddress, select } from '../state/address.ts';
import { setLit } from '../state/lit.ts';
import { useReader } from '../state/reader.ts';
import { TypeSign } from '../type-sign.tsx';
import { isEdge, itemsOf } from './told.ts';

/** Words that stand for several things, of which the reader chooses one. */
export interface Wish {
  told: readonly Told[];
  anchor: HTMLElement;
}

interface Props {
  document: string;
  wish: Wish | undefined;
  onClose: () => void;
}

/** All that some words stand for, to choose from. */
export function ToldMenu({ document, wish, onClose }: Props) {
  const { index, address } = useReader();
  const items = itemsOf(wish?.told ?? []);
  return (
    <MenuProvider open={wish !== undefined} setOpen={open => !open && onClose()} placement="bottom-start">
      <Menu
        className="told-menu"
        aria-label="What these words gave"
        getAnchorRect={() => wish?.anchor.getBoundingClientRect() ?? null}
        autoFocusOnShow
        // The key is not for what lies under the menu too.
        hideOnEscape={event => {
          event.stopPropagation();
          return true;
        }}
        finalFocus={wish?.anchor}
        gutter={4}
        portal
        unmountOnHide
      >
        {items.map(item => {
          const { start, end } = wish!.told.find(one => one.item === item)!.evidence;
          const selection = isEdge(item) ? { edge: item.key } : { node: item.key };
          const href = formatAddress({ ...select(address, selection), passage: { document, start, end } });
          return (
            <MenuItem
              key={item.key}
              className="told-choice"
              onFocus={() => setLit([selection])}
              render={
                <a href={href}>
                  {isEdge(item) ? <TypeSign type={item.attributes.type} /> : <KindSign kind={item.attributes.kind} />}
                  <span>{isEdge(item) ? edgeSentence(index, item) : item.attributes.label}</span>
                </a>
              }
            />
          );
        })}
      </Menu>
    </MenuProvider>
  );
}
