import { NavLink, Outlet } from 'react-router';
import { useAccount } from '../session/context';
import classes from './AdministrationLayout.module.css';
import type { Screen } from './screens';

interface Props {
  readonly label: string;
  readonly screens: readonly Screen[];
}

/** The ways between the screens of a section, above each of them. */
export function SectionNav({ label, screens }: Props) {
  const { role } = useAccount();
  return (
    <>
      <nav className={classes.nav} aria-label={label}>
        {screens
          .filter(({ open }) => open(role))
          .map(({ to, name, exactly = false }) => (
            <NavLink key={to} to={to} end={exactly}>
              {name}
            </NavLink>
          ))}
      </nav>
      <Outlet />
    </>
  );
}
