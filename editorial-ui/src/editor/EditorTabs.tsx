import { Group } from '@mantine/core';
import { NavLink } from 'react-router';
import classes from './EditorTabs.module.css';

/** The sides of one document: what is written, and what happened to it. */
export function EditorTabs({ id }: { readonly id: string }) {
  return (
    <Group component="nav" aria-label="Document" gap={0} className={classes.tabs ?? ''}>
      <NavLink to={`/documents/${id}`} end>
        Write
      </NavLink>
      <NavLink to={`/documents/${id}/history`}>History</NavLink>
    </Group>
  );
}
