import { useEffect, useState, useSyncExternalStore } from 'react';
import { useClient } from 'urql';
import { useAccount } from '../session/context';
import { Editing, type Start } from './editing';
import { keepingFor } from './kept/kept';
import { thisWindow } from './kept/windows';

/** One document in the editor's hands, for as long as the screen stands. */
export function useEditing(start: Start) {
  const client = useClient();
  const { id } = useAccount();
  const [{ editing, own }] = useState(() => {
    const opened = thisWindow();
    return { editing: new Editing(client, keepingFor(id, opened), start), own: opened };
  });
  const state = useSyncExternalStore(editing.subscribe, editing.state);
  useEffect(() => {
    const release = own.claim();
    editing.open();
    window.addEventListener('pagehide', editing.keep);
    return () => {
      window.removeEventListener('pagehide', editing.keep);
      editing.close();
      release();
    };
  }, [editing, own]);
  return { editing, state, changed: editing.isChanged(), screen: own.id };
}
