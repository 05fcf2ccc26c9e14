import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useClient } from 'urql';
import { FormDialog } from '../../forms/FormDialog';
import { TextField } from '../../forms/TextField';
import { useRefusable } from '../../forms/use-refusable';
import { TryButton } from '../trial/TryButton';
import { TryIgnoredWordsDocument } from '../trial/trial.generated';
import { useTrial } from '../trial/use-trial';
import {
  type IgnoredPartsFragment,
  RemoveIgnoredWordsDocument,
  SaveIgnoredWordsDocument,
} from './ignored.generated';

interface Props {
  readonly ignored: IgnoredPartsFragment | null;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Ignored words, new or stored. */
export function IgnoredDialog({ ignored, onDone, onClose }: Props) {
  const client = useClient();
  const { problems, working, send } = useRefusable();
  const { trial, follow, forget } = useTrial();
  const [words, setWords] = useState(ignored?.words ?? '');
  const variables = () => ({ id: ignored?.id ?? null, version: ignored?.version ?? null, words });

  async function save() {
    if ((await send(() => client.mutation(SaveIgnoredWordsDocument, variables()).toPromise())) === undefined)
      return;
    notifications.show({ message: 'Saved. Search goes by it in a moment.' });
    onDone();
  }

  async function tryIt() {
    const tried = await send(() => client.mutation(TryIgnoredWordsDocument, variables()).toPromise());
    follow(tried?.trial ?? null);
  }

  return (
    <FormDialog
      title={ignored === null ? 'Ignore words' : 'Change ignored words'}
      act="Save"
      {...{ working, problems, onClose }}
      onSubmit={save}
    >
      <TextField
        path="words"
        label="Word, or words that follow one another"
        description="Search leaves them out and goes by the rest. A search for nothing else finds nothing, except what is pinned for it."
        required
        value={words}
        onChange={(typed) => {
          setWords(typed);
          forget();
        }}
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

interface RemoveProps extends Props {
  readonly ignored: IgnoredPartsFragment;
}

export function RemoveIgnoredDialog({ ignored, onDone, onClose }: RemoveProps) {
  const client = useClient();
  const { problems, working, send } = useRefusable();

  async function remove() {
    const { id, version } = ignored;
    const sent = await send(() => client.mutation(RemoveIgnoredWordsDocument, { id, version }).toPromise());
    if (sent === undefined) return;
    notifications.show({ message: 'Search goes by these words again' });
    onDone();
  }

  return (
    <FormDialog
      title="No longer ignore words"
      act="Remove them"
      {...{ working, problems, onClose }}
      onSubmit={remove}
    >
      <Text>Search will find by these words again: {ignored.words}</Text>
    </FormDialog>
  );
}
