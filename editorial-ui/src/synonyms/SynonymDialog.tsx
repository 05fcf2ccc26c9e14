import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useClient } from 'urql';
import { FormDialog } from '../forms/FormDialog';
import { TextField } from '../forms/TextField';
import { useRefusable } from '../forms/use-refusable';
import { TryButton } from '../search/trial/TryButton';
import { TrySynonymDocument } from '../search/trial/trial.generated';
import { useTrial } from '../search/trial/use-trial';
import { RemoveSynonymDocument, SaveSynonymDocument, type SynonymPartsFragment } from './synonyms.generated';

interface Props {
  readonly rule: SynonymPartsFragment | null;
  /** Of a new one: the terms to begin with. */
  readonly terms?: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** A rule, new or stored. */
export function SynonymDialog({ rule, terms = '', onDone, onClose }: Props) {
  const client = useClient();
  const { problems, working, send } = useRefusable();
  const { trial, follow, forget } = useTrial();
  const [text, setText] = useState(rule?.rule ?? terms);
  const variables = () => ({ id: rule?.id ?? null, version: rule?.version ?? null, rule: text });

  async function tryIt() {
    const tried = await send(() => client.mutation(TrySynonymDocument, variables()).toPromise());
    follow(tried?.trial ?? null);
  }

  async function save() {
    if ((await send(() => client.mutation(SaveSynonymDocument, variables()).toPromise())) === undefined)
      return;
    notifications.show({ message: 'Synonyms saved' });
    onDone();
  }

  return (
    <FormDialog
      title={rule === null ? 'Add synonyms' : 'Change synonyms'}
      act="Save"
      {...{ working, problems, onClose }}
      onSubmit={save}
    >
      <TextField
        path="rule"
        label="Terms"
        description="Words or phrases with commas between them: each finds all. With an arrow, “tip, dump => recycling centre”, the first find the last and not the other way round."
        required
        value={text}
        onChange={(typed) => {
          setText(typed);
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
  readonly rule: SynonymPartsFragment;
}

export function RemoveSynonymDialog({ rule, onDone, onClose }: RemoveProps) {
  const client = useClient();
  const { problems, working, send } = useRefusable();

  async function remove() {
    const { id, version } = rule;
    if ((await send(() => client.mutation(RemoveSynonymDocument, { id, version }).toPromise())) === undefined)
      return;
    notifications.show({ message: 'Synonyms removed' });
    onDone();
  }

  return (
    <FormDialog
      title="Remove synonyms"
      act="Remove them"
      {...{ working, problems, onClose }}
      onSubmit={remove}
    >
      <Text>Search will no longer take these for the same: {rule.rule}</Text>
    </FormDialog>
  );
}
