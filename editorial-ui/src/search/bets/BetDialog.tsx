import { Input, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useClient } from 'urql';
import type { ReferencePartsFragment } from '../../api/fragments.generated';
import { ChosenDocuments, DocumentPicker } from '../../documents/DocumentPicker';
import { FormDialog } from '../../forms/FormDialog';
import { useProblem } from '../../forms/problems';
import { TextField } from '../../forms/TextField';
import { useRefusable } from '../../forms/use-refusable';
import { TryButton } from '../trial/TryButton';
import { TryBestBetDocument } from '../trial/trial.generated';
import { useTrial } from '../trial/use-trial';
import { type BetPartsFragment, RemoveBestBetDocument, SaveBestBetDocument } from './bets.generated';

const mostDocuments = 10;

interface Props {
  readonly bet: BetPartsFragment | null;
  /** Of a new one: for what it is to be. */
  readonly query?: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** A best bet, new or stored. */
export function BetDialog({ bet, query = '', onDone, onClose }: Props) {
  const client = useClient();
  const { problems, working, send } = useRefusable();
  const { trial, follow, forget } = useTrial();
  const [typed, setTyped] = useState(bet?.query ?? query);
  const [documents, setDocuments] = useState<readonly ReferencePartsFragment[]>(bet?.documents ?? []);
  const [lastDay, setLastDay] = useState(bet?.lastDay ?? '');

  const variables = () => ({
    ...{ id: bet?.id ?? null, version: bet?.version ?? null },
    bet: {
      query: typed,
      documents: documents.map(({ id }) => id),
      lastDay: lastDay === '' ? null : lastDay,
    },
  });

  async function save() {
    if ((await send(() => client.mutation(SaveBestBetDocument, variables()).toPromise())) === undefined)
      return;
    notifications.show({ message: 'Best bet saved. Search goes by it in a moment.' });
    onDone();
  }

  async function tryIt() {
    const tried = await send(() => client.mutation(TryBestBetDocument, variables()).toPromise());
    follow(tried?.trial ?? null);
  }

  return (
    <FormDialog
      title={bet === null ? 'Add a best bet' : 'Change the best bet'}
      act="Save"
      {...{ working, problems, onClose }}
      onSubmit={save}
    >
      <TextField
        path="query"
        label="When somebody searches for"
        description="The whole search, as readers type it. Capitals, accents and plurals do not matter."
        required
        value={typed}
        onChange={(words) => {
          setTyped(words);
          forget();
        }}
      />
      <Pinned
        documents={documents}
        onChange={(chosen) => {
          setDocuments(chosen);
          forget();
        }}
      />
      <TextField
        path="lastDay"
        label="Last day (optional)"
        description="From the day after it no longer holds. Leave it empty to keep it."
        type="date"
        value={lastDay}
        onChange={setLastDay}
      />
      <TryButton
        {...{ trial, working }}
        onTry={() => {
          void tryIt();
        }}
      />
    </FormDialog>
  );
}

interface PinnedProps {
  readonly documents: readonly ReferencePartsFragment[];
  readonly onChange: (documents: readonly ReferencePartsFragment[]) => void;
}

function Pinned({ documents, onChange }: PinnedProps) {
  const error = useProblem('documents');
  return (
    <Stack gap="xs" role="group" aria-label="Comes first">
      <Text size="sm" c="dimmed">
        The first on top, ten at most. What a reader may not see is not shown to that reader.
      </Text>
      <ChosenDocuments {...{ documents, onChange }} />
      {documents.length < mostDocuments && (
        <DocumentPicker
          label="Pin a document"
          without={documents.map(({ id }) => id)}
          onPick={(picked) => {
            onChange([...documents, picked]);
          }}
        />
      )}
      {error !== undefined && <Input.Error role="alert">{error}</Input.Error>}
    </Stack>
  );
}

interface RemoveProps extends Pick<Props, 'onDone' | 'onClose'> {
  readonly bet: BetPartsFragment;
}

export function RemoveBetDialog({ bet, onDone, onClose }: RemoveProps) {
  const client = useClient();
  const { problems, working, send } = useRefusable();

  async function remove() {
    const { id, version } = bet;
    if ((await send(() => client.mutation(RemoveBestBetDocument, { id, version }).toPromise())) === undefined)
      return;
    notifications.show({ message: 'Best bet removed' });
    onDone();
  }

  return (
    <FormDialog
      title="Remove the best bet"
      act="Remove it"
      {...{ working, problems, onClose }}
      onSubmit={remove}
    >
      <Text>Nothing will be pinned for “{bet.query}” any more.</Text>
    </FormDialog>
  );
}
