import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useClient } from 'urql';
import type { ReferencePartsFragment } from '../api/fragments.generated';
import { DocumentPicker } from '../documents/DocumentPicker';
import { FormDialog } from '../forms/FormDialog';
import { TextField } from '../forms/TextField';
import { useRefusable } from '../forms/use-refusable';
import { RenamePersonDocument } from './taxonomy.generated';
import { usageWords } from './terms';

interface Props {
  readonly person: { readonly name: string; readonly live: number; readonly drafts: number };
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Gives a credit another name wherever it stands, or leads it to a pen portrait. */
export function PersonDialog({ person, onDone, onClose }: Props) {
  const client = useClient();
  const { problems, working, send } = useRefusable();
  const [to, setTo] = useState(person.name);
  const [portrait, setPortrait] = useState<ReferencePartsFragment | null>(null);

  async function save() {
    const variables = { name: person.name, to: portrait === null ? to : '', portrait: portrait?.id ?? null };
    const done = await send(() => client.mutation(RenamePersonDocument, variables).toPromise());
    if (done === undefined) return;
    const count = done.documents ?? 0;
    notifications.show({
      message: count === 1 ? '1 document changed' : `${String(count)} documents changed`,
    });
    onDone();
  }

  return (
    <FormDialog
      title={`Change the credit ${person.name}`}
      act="Change everywhere"
      {...{ working, problems, onClose }}
      onSubmit={save}
    >
      <Text>
        Changes the credit in {usageWords(person)}. Readers see it at once. A name that is credited already
        makes one person of two.
      </Text>
      {portrait === null ? (
        <>
          <TextField path="to" label="Name" required value={to} onChange={setTo} />
          <DocumentPicker
            label="Or lead to a pen portrait"
            types={['PEN_PORTRAIT']}
            without={[]}
            onPick={setPortrait}
          />
        </>
      ) : (
        <Group>
          <Text>Leads to the pen portrait “{portrait.title}”, under its name.</Text>
          <Button
            variant="subtle"
            onClick={() => {
              setPortrait(null);
            }}
          >
            Choose otherwise
          </Button>
        </Group>
      )}
    </FormDialog>
  );
}
