import { Menu, MenuItem, useMenuStore } from '@ariakit/react';
import { useEffect } from 'react';
import { sentenceOf, type Told } from '../../browser.ts';
import { KindSign } from '../kind-sign.tsx';
import { setLit } from '../state/lit.ts';
import { useReader } from '../state/reader.ts';
import { TypeSign } from '../type-sign.tsx';
import { useToldLink } from './link.ts';
import { isEdge, itemsOf } from './told.ts';

/** Words that stand for several things, of which the reader chooses one. */
export interface Wish {
  told: readonly Told[];
  anchor: HTMLElement;
}

interface Props {
  document: string;
  wish: Wish;
  onClose: () => void;
}

/** All that some words stand for, to choose from. */
export function ToldMenu({ document, wish, onClose }: Props) {
  const { index } = useReader();
  const linkTo = useToldLink(document);
  const items = itemsOf(wish.told);
  const menu = useMenuStore({
    open: true,
    setOpen: open => !open && onClose(),
    placement: 'bottom-start',
  });
  useEffect(() => {
    // A menu without a button of its own does not know that it was asked for: the focus goes to its first item.
    menu.setInitialFocus('first');
    menu.setAutoFocusOnShow(true);
  }, [menu]);
  return (
    <Menu
      store={menu}
      className="popover told-menu"
      aria-label="What these words gave"
      getAnchorRect={() => wish.anchor.getBoundingClientRect()}
      // The key is not for what lies under the menu too.
      hideOnEscape={event => {
        event.stopPropagation();
        return true;
      }}
      finalFocus={wish.anchor}
      gutter={4}
    >
      {items.map(item => {
        const { evidence } = wish.told.find(one => one.item === item)!;
        const selection = isEdge(item) ? { edge: item.key } : { node: item.key };
        return (
          <MenuItem
            key={item.key}
            className="told-choice"
            onFocus={() => setLit([selection])}
            render={
              <a href={linkTo(selection, evidence)}>
                {isEdge(item) ? <TypeSign type={item.attributes.type} /> : <KindSign kind={item.attributes.kind} />}
                <span>{sentenceOf(index.nodes, item)}</span>
              </a>
            }
          />
        );
      })}
    </Menu>
  );
}
