import { Tabs } from '@mantine/core';
import { Suspense } from 'react';
import { useSearchParams } from 'react-router';
import { Loading } from '../../app/states';
import { type PanelProps, panels } from './panels';
import classes from './Aside.module.css';

/** Which panel stands beside the text, as the address says; null: none. */
export function useAside() {
  const [search, setSearch] = useSearchParams();
  const open = panels.find(({ key }) => key === search.get('panel'))?.key ?? null;
  const show = (key: string | null) => {
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        if (key === null) after.delete('panel');
        else after.set('panel', key);
        return after;
      },
      { replace: true, preventScrollReset: true },
    );
  };
  return { open, show };
}

interface Props extends PanelProps {
  readonly open: string;
  readonly show: (key: string) => void;
}

/** What helps while writing, beside the text. */
export function Aside({ open, show, ...panel }: Props) {
  return (
    <aside className={classes.aside ?? ''} aria-label="Beside the text">
      <Tabs
        value={open}
        keepMounted={false}
        onChange={(key) => {
          if (key !== null) show(key);
        }}
      >
        <Tabs.List>
          {panels.map(({ key, label }) => (
            <Tabs.Tab key={key} value={key} px={{ base: 8, xs: 'md' }}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {panels.map(({ key, label, Component }) => (
          <Tabs.Panel key={key} value={key} pt="md">
            <Suspense fallback={<Loading what={label.toLowerCase()} />}>
              <Component {...panel} />
            </Suspense>
          </Tabs.Panel>
        ))}
      </Tabs>
    </aside>
  );
}
