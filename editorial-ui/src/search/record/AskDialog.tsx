import { Alert, Anchor, Button, Group, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { useClient } from 'urql';
import type { ContentType } from '../../api/schema.generated';
import { useColleagues } from '../../documents/use-colleagues';
import { Dialog } from '../../forms/Dialog';
import { FormDialog } from '../../forms/FormDialog';
import { TextField } from '../../forms/TextField';
import { useRefusable } from '../../forms/use-refusable';
import { useAccount } from '../../session/context';
import { typeWords } from '../../words/words';
import {
  AssignAskedDocument,
  BeginAskedDocument,
  ExplainAskedDocument,
  type QueryPartsFragment,
} from './record.generated';
import { reasonWords } from './record-words';

/** The types that need no field of their own to be begun. */
const types: readonly ContentType[] = ['HELP_ARTICLE', 'STORY', 'SCRUTINY_EXPLAINER'];

interface Props {
  readonly query: QueryPartsFragment;
  readonly onClose: () => void;
}

/** Asks a colleague for what readers do not find: a draft that they own, with the reason as a comment. */
export function AskDialog({ query, onClose }: Props) {
  const client = useClient();
  const account = useAccount();
  const colleagues = useColleagues([account.id]);
  const { problems, working, send } = useRefusable();
  const [type, setType] = useState<ContentType>('HELP_ARTICLE');
  const [title, setTitle] = useState(query.query.charAt(0).toUpperCase() + query.query.slice(1));
  const [owner, setOwner] = useState<string>(account.id);
  const [reason, setReason] = useState(reasonWords(query));
  const [begun, setBegun] = useState<{ readonly id: string; readonly missing: string } | null>(null);

  async function ask() {
    const content = { title };
    const made = await send(() => client.mutation(BeginAskedDocument, { type, content }).toPromise());
    if (made?.document === null || made === undefined) return;
    const { id, version } = made.document;
    const missing: string[] = [];
    if (reason.trim() !== '') {
      const said = { document: id, text: reason };
      const explained = await send(() => client.mutation(ExplainAskedDocument, said).toPromise());
      if (explained === undefined) missing.push('the reason could not be added');
    }
    if (owner !== account.id) {
      const assigned = await send(() =>
        client.mutation(AssignAskedDocument, { id, version, owner }).toPromise(),
      );
      if (assigned === undefined) missing.push('it could not be given to its owner, and is yours');
    }
    setBegun({ id, missing: missing.join('; ') });
  }

  if (begun !== null) {
    return (
      <Dialog opened onClose={onClose} title="Content asked for">
        <Stack>
          {begun.missing !== '' && <Alert color="clay">The draft is there, but {begun.missing}.</Alert>}
          <Text>
            The draft{' '}
            <Anchor component={Link} to={`/documents/${begun.id}`}>
              {title}
            </Anchor>{' '}
            is on the Home screen of whoever looks after it.
          </Text>
          <Group>
            <Button onClick={onClose}>Done</Button>
          </Group>
        </Stack>
      </Dialog>
    );
  }
  return (
    <FormDialog
      title="Ask for content"
      act="Begin a draft"
      {...{ working, problems, onClose }}
      onSubmit={ask}
    >
      <TextField path="title" label="Working title" required value={title} onChange={setTitle} />
      <Select
        label="Type"
        allowDeselect={false}
        data={types.map((value) => ({ value, label: typeWords[value].name }))}
        value={type}
        onChange={(value) => {
          setType(types.find((each) => each === value) ?? type);
        }}
      />
      <Select
        label="Who is to write it"
        allowDeselect={false}
        searchable
        data={colleagues}
        value={owner}
        onChange={(value) => {
          setOwner(value ?? owner);
        }}
      />
      <TextField
        path="text"
        label="Why, as a comment on the draft"
        lines={2}
        value={reason}
        onChange={setReason}
      />
    </FormDialog>
  );
}
