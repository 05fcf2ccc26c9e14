import { useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { graphqlFetch } from '../../api/client';
import { useSession } from '../../session/context';
import type { Editing } from '../editing';
import { LeaveDocument, type PresentMutation, PresentDocument } from '../keeping.generated';

export type Presence = PresentMutation['present'];

/** The server forgets who has been silent for three times as long. */
const beat = 15_000;

/** Who else has the document open, asked while this window is looked at. Nothing is known while the server is away. */
export function usePresence(documentId: string, screen: string, editing: Editing): Presence | null {
  const client = useClient();
  const { http } = useSession();
  const [presence, setPresence] = useState<Presence | null>(null);
  const edits = useRef(0);

  useEffect(() => {
    let here = true;
    const fetch = graphqlFetch((input, init) => http.sendQuietly(input, init));

    async function say() {
      if (document.visibilityState !== 'visible') return;
      const writing = editing.isChanged() || editing.edits() !== edits.current;
      edits.current = editing.edits();
      const variables = { document: documentId, screen, writing };
      const { data } = await client.mutation(PresentDocument, variables, { fetch }).toPromise();
      if (!here) return;
      setPresence(data?.present ?? null);
      if (data === undefined) return;
      const { version, changedByName, changedAt } = data.present;
      await editing.heardOf(version, changedByName, changedAt);
    }

    function leave() {
      const kept = graphqlFetch((input, init) => http.sendQuietly(input, { ...init, keepalive: true }));
      void client.mutation(LeaveDocument, { document: documentId, screen }, { fetch: kept }).toPromise();
    }

    const saying = () => void say();
    const timer = setInterval(saying, beat);
    saying();
    document.addEventListener('visibilitychange', saying);
    window.addEventListener('online', saying);
    window.addEventListener('pagehide', leave);
    return () => {
      here = false;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', saying);
      window.removeEventListener('online', saying);
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [client, http, documentId, screen, editing]);

  return presence;
}
