import { Button } from '@ariakit/react';
import { ExportButtons } from './export-button.tsx';
import { Mark } from './mark.tsx';
import { useLinks, useReader } from './reader.ts';
import { SearchBox } from './search/search-box.tsx';
import { chooseTheme } from './theme.ts';
import { ViewSwitch } from './view-switch.tsx';

/** Name, search, map or list, export, theme. */
export function TopBar() {
  const { theme } = useReader();
  const links = useLinks();
  const other = theme === 'light' ? 'dark' : 'light';
  return (
    <header className="bar">
      <a className="brand" href={links.overview}>
        <Mark />
        <h1 className="brand-name">Entente</h1>
        <span className="brand-line">who demands what of whom</span>
      </a>
      <SearchBox />
      <nav className="bar-tools" aria-label="View and tools">
        <ViewSwitch />
        <ExportButtons />
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
