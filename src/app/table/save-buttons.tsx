import { Button } from '@ariakit/react';
import { useState } from 'react';
import { type CellValue, toCsv, toTsv } from '../../browser.ts';
import { saveFile } from '../save.ts';

interface Props {
  /** What the rows are, as the file is called. */
  what: string;
  cells: () => readonly (readonly CellValue[])[];
}

/** Copies a table as it is filtered and sorted, or saves it as CSV. */
export function SaveButtons({ what, cells }: Props) {
  const [told, setTold] = useState('');
  const copy = async () => {
    const rows = cells();
    try {
      await navigator.clipboard.writeText(toTsv(rows));
      setTold(`${rows.length - 1} ${what} copied.`);
    } catch {
      setTold('The browser does not let the page copy. Save the table as CSV instead.');
    }
  };
  const save = () => {
    saveFile([toCsv(cells())], `entente-${what}.csv`, 'text/csv');
    setTold(`Saved as entente-${what}.csv.`);
  };
  return (
    <>
      <span className="note table-told" role="status">
        {told}
      </span>
      <Button className="button" onClick={() => void copy()}>
        Copy
      </Button>
      <Button className="button" onClick={save}>
        CSV
      </Button>
    </>
  );
}
