import { Button, Group, NativeSelect, Stack } from '@mantine/core';
import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { ErrorSummary } from '../../forms/ErrorSummary';
import { ProblemsContext } from '../../forms/problems';
import { TextField } from '../../forms/TextField';
import { useRefusable } from '../../forms/use-refusable';
import { BeginCommentDocument } from './comments.generated';
import { fieldsOnPage, type Place } from './place';
import { Quote } from './Quote';

interface Props {
  readonly documentId: string;
  readonly place: Place;
  readonly onClose: () => void;
}

/** What somebody is about to say, and of what. */
export function NewComment({ documentId, place, onClose }: Props) {
  const client = useClient();
  const { problems, working, send } = useRefusable();
  const [text, setText] = useState('');
  const [field, setField] = useState(place.field ?? '');
  const [fields] = useState(fieldsOnPage);
  const form = useRef<HTMLFormElement>(null);
  const passage = field === place.field ? place.passage : null;
  useEffect(() => {
    form.current?.querySelector('textarea')?.focus();
  }, []);

  async function say(event: SyntheticEvent) {
    event.preventDefault();
    const variables = { document: documentId, text, field: field === '' ? null : field, passage };
    const done = await send(() => client.mutation(BeginCommentDocument, variables).toPromise());
    if (done !== undefined) onClose();
  }

  return (
    <ProblemsContext value={problems}>
      <form ref={form} onSubmit={(event) => void say(event)} noValidate aria-label="New comment">
        <Stack gap="sm">
          <ErrorSummary problems={problems} />
          <NativeSelect
            label="About"
            data={[
              { value: '', label: 'The whole document' },
              ...fields.map(({ field: value, label }) => ({ value, label })),
            ]}
            value={field}
            onChange={(event) => {
              setField(event.currentTarget.value);
            }}
          />
          {passage !== null && <Quote words={passage.quote} />}
          <TextField path="text" label="Comment" required lines={3} value={text} onChange={setText} />
          <Group gap="xs">
            <Button type="submit" size="compact-md" loading={working}>
              Comment
            </Button>
            <Button variant="default" size="compact-md" onClick={onClose}>
              Cancel
            </Button>
          </Group>
        </Stack>
      </form>
    </ProblemsContext>
  );
}
