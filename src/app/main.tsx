/** The worker and the page are loaded at the same time. */
import './worker/spare.ts';
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import '@fontsource-variable/source-sans-3/wght.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/table.css';
import './styles/ledger.css';
import './styles/map.css';
import './styles/panel.css';
import './styles/document.css';
import './styles/opening.css';
import './styles/palette.css';
import './styles/timeline.css';
import './styles/documents.css';

void import('./start.tsx');
