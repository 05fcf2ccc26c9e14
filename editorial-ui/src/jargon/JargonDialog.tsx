import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useClient } from 'urql';
import { FormDialog } from '../forms/FormDialog';
import { TextField } from '../forms/TextField';
import { useRefusable } from '../forms/use-refusable';
import { SaveJargonDocument } from './jargon.generated';

export interface Entry {
  readonly term: string;
  readonly instead: string;
  readonly why: string;
}

interface Props {
  /** Null: a new one. */
  readonly entry: Entry | null;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Adds a word to the list, or changes one. */
export function JargonDialog({ entry, onDone, onClose }: Props) {
  const client = useClient();
  const { problems, working, send } = useRefusable();
  const [term, setTerm] = useState(entry?.term ?? '');
  const [instead, setInstead] = useState(entry?.instead ?? '');
  const [why, setWhy] = useState(entry?.why ?? '');

  async function submit() {
    const variables = { former: entry?.term ?? null, term, instead, why };
    const saved = await send(() => client.mutation(SaveJargonDocument, variables).toPromise());
    if (saved === undefined) return;
    notifications.show({ message: `“${term.trim()}” saved` });
    onDone();
  }

  return (
    <FormDialog
      title={entry === null ? 'Add jargon' : `Change “${entry.term}”`}
      act="Save"
      size="md"
      {...{ working, problems, onClose }}
      onSubmit={submit}
    >
      <TextField path="term" label="Instead of" required value={term} onChange={setTerm} />
      <TextField
        path="instead"
        label="Say"
        description="Leave it empty for what is best left out."
        value={instead}
        onChange={setInstead}
      />
      <TextField path="why" label="Why, or what to add" value={why} onChange={setWhy} />
    </FormDialog>
  );
}
