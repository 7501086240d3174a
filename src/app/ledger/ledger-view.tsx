import { Tab, TabList, TabPanel, TabProvider } from '@ariakit/react';
import { Empty } from '../empty.tsx';
import { tabOf } from '../state/address.ts';
import { AsKnown } from '../state/known.tsx';
import { useReader } from '../state/reader.ts';
import { chooseTab } from '../state/tabs.ts';
import { Asks } from './asks.tsx';
import { Contests } from './contests.tsx';
import { Key } from './key.tsx';
import { Positions } from './positions.tsx';
import { useLedger } from './use-ledger.ts';

/** What is contested most, who says what to which demand, and what was never answered, as far as it was known. */
export const LedgerView = () => (
  <AsKnown>
    <Demands />
  </AsKnown>
);

function Demands() {
  const { shown, address } = useReader();
  const { ledger, asks } = useLedger();
  const unanswered = asks.filter(({ answers }) => answers.length === 0).length;
  if (shown.nodes.length === 0) return <Empty />;
  return (
    <div className="ledger">
      <Contests rows={ledger.rows} />
      <TabProvider selectedId={tabOf(address, 'ledger')} setSelectedId={id => chooseTab(address, id)}>
        <div className="ledger-tabs">
          <TabList className="tabs" aria-label="Demands">
            <Tab id="positions" className="tab">
              Positions <span className="count">{ledger.rows.length}</span>
            </Tab>
            <Tab id="asks" className="tab">
              Unanswered <span className="count">{unanswered}</span>
            </Tab>
          </TabList>
          <Key />
        </div>
        <TabPanel tabId="positions" className="ledger-panel" focusable={false}>
          <Positions ledger={ledger} />
        </TabPanel>
        <TabPanel tabId="asks" className="ledger-panel" focusable={false} unmountOnHide>
          <Asks asks={asks} />
        </TabPanel>
      </TabProvider>
    </div>
  );
}
