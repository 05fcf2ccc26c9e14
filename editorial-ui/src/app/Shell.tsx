import { ActionIcon, Button, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useState } from 'react';
import { Link, NavLink, Outlet, useLocation } from 'react-router';
import { isAdministration, isSearch } from '../administration/screens';
import { Icon } from '../icons/Icon';
import { useAccount, useSession } from '../session/context';
import { Brand } from './Brand';
import { mainScreens } from './palette/commands';
import { PaletteHost } from './palette/PaletteHost';
import classes from './Shell.module.css';
import { useStrayDrops } from './use-stray-drops';

/** What stands around every screen: the way past it, the name, the ways to go, and who is signed in. */
export function Shell() {
  const { pathname } = useLocation();
  const [openAt, setOpenAt] = useState<string | null>(null);
  const open = openAt === pathname;
  useStrayDrops();
  return (
    <>
      <a className={classes.skip} href="#main">
        Skip to the main part
      </a>
      <header className={classes.header}>
        <div className={classes.bar}>
          <Link to="/" className={classes.brand}>
            <Brand /> Moothall
          </Link>
          <nav className={classes.nav} aria-label="Main" data-open={open} id="main-navigation">
            {mainScreens.map(({ label, address }) => (
              <NavLink key={address} to={address} end={address === '/'}>
                {label}
              </NavLink>
            ))}
            <Link to="/search" aria-current={isSearch(pathname) ? 'page' : undefined}>
              Search
            </Link>
            <Link to="/administration" aria-current={isAdministration(pathname) ? 'page' : undefined}>
              Administration
            </Link>
          </nav>
          <PaletteHost />
          <Who />
          <ActionIcon
            className={classes.burger}
            variant="transparent"
            c="white"
            size="lg"
            aria-label={open ? 'Close the menu' : 'Open the menu'}
            aria-expanded={open}
            aria-controls="main-navigation"
            onClick={() => {
              setOpenAt(open ? null : pathname);
            }}
          >
            <Icon name={open ? 'remove' : 'menu'} size={24} />
          </ActionIcon>
        </div>
      </header>
      <main id="main" className={classes.main} tabIndex={-1}>
        <Outlet />
      </main>
    </>
  );
}

function Who() {
  const account = useAccount();
  const session = useSession();
  return (
    <div className={classes.who}>
      <Link to="/account" className={classes.own}>
        {account.displayName}
      </Link>
      <SchemeSwitch />
      <Button
        size="compact-sm"
        variant="white"
        c="teal.8"
        onClick={() => {
          void session.signOut();
        }}
      >
        Sign out
      </Button>
    </div>
  );
}

export function SchemeSwitch() {
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light');
  const other = scheme === 'light' ? 'dark' : 'light';
  return (
    <ActionIcon
      variant="transparent"
      c="inherit"
      size="lg"
      aria-label={`Use ${other} colours`}
      onClick={() => {
        setColorScheme(other);
      }}
    >
      <Icon name={scheme === 'light' ? 'moon' : 'sun'} />
    </ActionIcon>
  );
}
