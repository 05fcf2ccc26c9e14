import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { useTriesAgain } from '../../../api/use-tries-again';
import type { FindingPartsFragment } from '../../editor.generated';
import { inputOf } from '../../content/to-input';
import type { EditingState } from '../../editing';
import { CheckContentDocument, type CheckContentQuery } from '../../writing.generated';

export type Reading = CheckContentQuery['checkContent']['reading'];

export interface LiveChecks {
  readonly findings: readonly FindingPartsFragment[] | null;
  readonly reading: Reading | null;
  /** What is shown is older than what is written: the server could not be asked, or could not read it yet. */
  readonly behind: boolean;
}

const restMs = 700;

/** What the server's checks say of what is being typed, asked when the keys rest. */
export function useLiveChecks({ document, type, content }: EditingState): LiveChecks {
  const client = useClient();
  const [live, setLive] = useState<LiveChecks>({ findings: null, reading: null, behind: false });
  const [unreached, setUnreached] = useState(false);
  const [round, setRound] = useState(0);
  const id = document?.id ?? null;
  const version = document?.version;

  useTriesAgain(unreached, () => {
    setRound((before) => before + 1);
  });

  useEffect(() => {
    let wanted = true;
    const ask = async () => {
      const variables = { id, type, content: inputOf(content) };
      const { data, error } = await client
        .query(CheckContentDocument, variables, { requestPolicy: 'network-only' })
        .toPromise();
      if (!wanted) return;
      setUnreached(error?.networkError !== undefined);
      if (data === undefined || data === null) setLive((before) => ({ ...before, behind: true }));
      else setLive({ ...data.checkContent, behind: false });
    };
    const timer = setTimeout(() => void ask(), restMs);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [client, content, id, type, version, round]);

  return live;
}
