import { Button, Group, Stack, Textarea } from '@mantine/core';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { useClient } from 'urql';
import { messageOf } from '../../forms/problems';
import { useRefusable } from '../../forms/use-refusable';
import { ReplyToCommentDocument } from './comments.generated';

interface Props {
  readonly threadId: string;
  /** What else can be done with the thread. */
  readonly children: ReactNode;
}

/** An answer in a thread. */
export function Reply({ threadId, children }: Props) {
  const client = useClient();
  const { problems, working, send } = useRefusable();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');

  async function reply(event: SyntheticEvent) {
    event.preventDefault();
    const done = await send(() =>
      client.mutation(ReplyToCommentDocument, { thread: threadId, text }).toPromise(),
    );
    if (done === undefined) return;
    setText('');
    setOpen(false);
  }

  if (!open)
    return (
      <Group gap="xs">
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => {
            setOpen(true);
          }}
        >
          Reply
        </Button>
        {children}
      </Group>
    );
  const problem = problems[0];
  return (
    <form onSubmit={(event) => void reply(event)} noValidate>
      <Stack gap="xs">
        <Textarea
          label="Reply"
          data-autofocus
          autosize
          minRows={2}
          maxRows={10}
          value={text}
          error={problem === undefined ? undefined : messageOf(problem)}
          onChange={(event) => {
            setText(event.currentTarget.value);
          }}
        />
        <Group gap="xs">
          <Button type="submit" size="compact-sm" loading={working}>
            Send the reply
          </Button>
          <Button
            variant="default"
            size="compact-sm"
            onClick={() => {
              setOpen(false);
            }}
          >
            Cancel
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
