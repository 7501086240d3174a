import { Composite, CompositeItem, CompositeProvider } from '@ariakit/react';
import { useMemo, useState } from 'react';
import { formatDate, type Moment } from '../../browser.ts';
import { GroupList } from './group-list.tsx';
import { BAR, type Group, groups } from './place.ts';
import type { TimeScale } from './use-scale.ts';

const HIGHEST_BAR = 84;

interface BarsProps {
  title: string;
  moments: readonly Moment[];
  time: TimeScale;
  width: number;
}

/** Bars as high as there are moments in each; a bar opens into the list of its moments. */
export function Bars({ title, moments, time, width }: BarsProps) {
  const { still, shift } = time;
  const all = useMemo(() => groups(moments, still), [moments, still]);
  const [open, setOpen] = useState<number>();
  const shown = all.filter(({ left }) => left + BAR + shift > 0 && left + shift < width);
  const most = shown.reduce((sum, group) => Math.max(sum, group.moments.length), 1);
  const opened = all.find(({ left }) => left === open);
  return (
    <>
      <CompositeProvider orientation="both" focusLoop={false}>
        <Composite render={<ol />} className="bars" aria-label={title}>
          {shown.map(group => (
            <li key={group.left}>
              <Bar
                group={group}
                most={most}
                shift={shift}
                open={group === opened}
                onToggle={() => setOpen(group === opened ? undefined : group.left)}
              />
            </li>
          ))}
        </Composite>
      </CompositeProvider>
      {opened && <GroupList group={opened} time={time} onClose={() => setOpen(undefined)} />}
    </>
  );
}

interface BarProps {
  group: Group;
  most: number;
  shift: number;
  open: boolean;
  onToggle: () => void;
}

function Bar({ group: { left, moments }, most, shift, open, onToggle }: BarProps) {
  const height = Math.round((moments.length / most) * HIGHEST_BAR);
  return (
    <CompositeItem
      className="bar-of"
      aria-expanded={open}
      aria-label={`${moments.length} from ${formatDate(moments[0]!.days.start)} on`}
      style={{ left: left + shift }}
      onClick={onToggle}
    >
      <span className="bar-count">{moments.length}</span>
      <span className="bar-body" style={{ height: Math.max(3, height) }} />
    </CompositeItem>
  );
}
