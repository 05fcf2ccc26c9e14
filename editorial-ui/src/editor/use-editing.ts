import { useEffect, useState, useSyncExternalStore } from 'react';
import { useClient } from 'urql';
import { useAccount } from '../session/context';
import { Editing, type Start } from './editing';
import { keepingFor } from './kept/kept';

/** One document in the editor's hands, for as long as the screen stands. */
export function useEditing(start: Start) {
  const client = useClient();
  const { id } = useAccount();
  const [editing] = useState(() => new Editing(client, keepingFor(id), start));
  const state = useSyncExternalStore(editing.subscribe, editing.state);
  useEffect(() => {
    window.addEventListener('pagehide', editing.keep);
    return () => {
      window.removeEventListener('pagehide', editing.keep);
      editing.keep();
    };
  }, [editing]);
  return { editing, state, changed: editing.isChanged() };
}
