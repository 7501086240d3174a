import { Button } from '@ariakit/react';
import { ExportButton } from './export-button.tsx';
import { FILTERS_ID } from './filters/filters-pane.tsx';
import { Icon } from './icon.tsx';
import { Mark } from './mark.tsx';
import { OpenButton } from './opening/open-button.tsx';
import { SearchBox } from './search/search-box.tsx';
import { isNarrowed } from './state/address.ts';
import { useLinks, useReader } from './state/reader.ts';
import { chooseTheme } from './theme.ts';
import { AsOfBadge } from './timeline/as-of-badge.tsx';
import { ViewSwitch } from './view-switch.tsx';

interface Props {
  filtersShown: boolean;
  onFilters: () => void;
}

/** Name, search, filters, views, export, theme. */
export function TopBar({ filtersShown, onFilters }: Props) {
  const { address, theme } = useReader();
  const links = useLinks();
  const other = theme === 'light' ? 'dark' : 'light';
  return (
    <header className="bar">
      <a className="brand" href={links.overview}>
        <Mark />
        <h1 className="brand-name">Entente</h1>
      </a>
      <Button
        className="button filters-toggle"
        aria-label="Filters"
        aria-expanded={filtersShown}
        aria-controls={filtersShown ? FILTERS_ID : undefined}
        data-narrowed={isNarrowed(address) || undefined}
        onClick={onFilters}
      >
        <Icon d="M3 5h14M6 10h8M9 15h2" />
        <span className="button-text">Filters</span>
      </Button>
      <AsOfBadge />
      <SearchBox />
      <nav className="bar-tools" aria-label="View and tools">
        <ViewSwitch view={address.view} />
        <OpenButton />
        <ExportButton />
        <Button className="button icon" aria-label={`Use ${other} colours`} onClick={() => chooseTheme(other)}>
          <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
            <circle cx="10" cy="10" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
            <path d="M10 3.5a6.5 6.5 0 0 1 0 13z" fill="currentColor" />
          </svg>
        </Button>
      </nav>
    </header>
  );
}
