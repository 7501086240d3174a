import { Menu, MenuItem, MenuProvider } from '@ariakit/react';
import type { Told } from '../../browser.ts';
import { edgeSentence } from '../edge-sentence.ts';
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
  wish: Wish | undefined;
  onClose: () => void;
}

/** All that some words stand for, to choose from. */
export function ToldMenu({ document, wish, onClose }: Props) {
  const { index } = useReader();
  const linkTo = useToldLink(document);
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
        unmountOnHide
      >
        {items.map(item => {
          const { evidence } = wish!.told.find(one => one.item === item)!;
          const selection = isEdge(item) ? { edge: item.key } : { node: item.key };
          return (
            <MenuItem
              key={item.key}
              className="told-choice"
              onFocus={() => setLit([selection])}
              render={
                <a href={linkTo(selection, evidence)}>
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
