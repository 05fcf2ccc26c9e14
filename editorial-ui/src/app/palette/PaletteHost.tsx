import { Button, Kbd, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useNavigate } from 'react-router';
import { Icon } from '../../icons/Icon';
import { useSession } from '../../session/context';
import type { Reach } from './commands';
import { type Called, useCalls } from './shortcuts';
import classes from '../Shell.module.css';

const Palette = lazy(async () => ({ default: (await import('./Palette')).Palette }));
const ShortcutsDialog = lazy(async () => ({ default: (await import('./ShortcutsDialog')).ShortcutsDialog }));

/** The button in the header that opens the palette, and the keys that do the same from everywhere. */
export function PaletteHost() {
  const [called, setCalled] = useState<Called | null>(null);
  const navigate = useNavigate();
  const session = useSession();
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light');
  useCalls(setCalled);

  const reach: Reach = {
    go: (address) => void navigate(address),
    switchColours: () => {
      setColorScheme(scheme === 'light' ? 'dark' : 'light');
    },
    showShortcuts: () => {
      setCalled('shortcuts');
    },
    signOut: () => void session.signOut(),
  };
  const close = () => {
    setCalled(null);
  };
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        className={classes.find ?? ''}
        leftSection={<Icon name="search" size={16} />}
        rightSection={
          <Kbd size="xs" className={classes.findKey ?? ''}>
            Ctrl K
          </Kbd>
        }
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => {
          setCalled('palette');
        }}
      >
        Find
      </Button>
      <Suspense>
        {called === 'palette' && <Palette reach={reach} onClose={close} />}
        {called === 'shortcuts' && <ShortcutsDialog onClose={close} />}
      </Suspense>
    </>
  );
}
