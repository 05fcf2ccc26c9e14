import { NavLink, Outlet } from 'react-router';
import { useAccount } from '../session/context';
import classes from './AdministrationLayout.module.css';
import { screens } from './screens';

/** The ways between the screens of administration, above each of them. */
export function AdministrationLayout() {
  const { role } = useAccount();
  return (
    <>
      <nav className={classes.nav} aria-label="Administration">
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
