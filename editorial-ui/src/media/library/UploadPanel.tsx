import { Anchor, Button, Group, Paper, Progress, Stack, Text, Title } from '@mantine/core';
import { useId } from 'react';
import { Link } from 'react-router';
import { messageOf } from '../../forms/problems';
import type { QueuedUpload, UploadQueue } from './upload-queue';
import classes from './Library.module.css';

interface Props {
  readonly queue: UploadQueue;
  readonly uploads: readonly QueuedUpload[];
}

/** The files on their way, how far each has got, and why one was refused. */
export function UploadPanel({ queue, uploads }: Props) {
  const id = useId();
  if (uploads.length === 0) return null;
  const count = (kind: string) => uploads.filter(({ state }) => state.kind === kind).length;
  const refused = count('refused');
  const under = count('sending') + count('waiting');
  return (
    <Paper component="section" withBorder p="md" aria-labelledby={id}>
      <Stack gap="sm">
        <Group justify="space-between">
          <Title order={2} size="h4" id={id}>
            Uploads
          </Title>
          <Group gap="xs">
            {refused > 1 && (
              <Button
                size="compact-sm"
                variant="light"
                onClick={() => {
                  queue.retry();
                }}
              >
                Try all refused again
              </Button>
            )}
            {under === 0 && (
              <Button
                size="compact-sm"
                variant="subtle"
                onClick={() => {
                  queue.dismiss();
                }}
              >
                Close the list
              </Button>
            )}
          </Group>
        </Group>
        <Text role="status" size="sm" c="dimmed">
          {summary(count('done'), uploads.length, refused)}
        </Text>
        <ul className={classes.plain}>
          {uploads.map((upload) => (
            <li key={upload.id}>
              <OneUpload upload={upload} queue={queue} />
            </li>
          ))}
        </ul>
      </Stack>
    </Paper>
  );
}

function summary(done: number, all: number, refused: number): string {
  const sofar = `${String(done)} of ${String(all)} uploaded`;
  return refused === 0 ? `${sofar}.` : `${sofar}, ${String(refused)} refused.`;
}

function OneUpload({ upload, queue }: { readonly upload: QueuedUpload; readonly queue: UploadQueue }) {
  const { id, file, state } = upload;
  switch (state.kind) {
    case 'waiting':
      return <Text size="sm">{file.name}: waiting</Text>;
    case 'sending':
      return (
        <Stack gap={4}>
          <Text size="sm">
            {file.name}:{' '}
            {state.share < 1 ? `${String(Math.round(state.share * 100))} % sent` : 'being checked…'}
          </Text>
          <Progress value={state.share * 100} aria-label={`${file.name}, sent so far`} />
        </Stack>
      );
    case 'done':
      return (
        <Text size="sm">
          {file.name}: uploaded.{' '}
          <Anchor component={Link} to={`/library/${state.asset.id}`} underline="always">
            Describe {file.name}
          </Anchor>
        </Text>
      );
    case 'refused':
      return (
        <Group gap="xs">
          <Text size="sm" c="error" fw={600} style={{ overflowWrap: 'anywhere' }}>
            {file.name}: {messageOf(state.problem)}
          </Text>
          <Button
            size="compact-sm"
            variant="light"
            aria-label={`Try ${file.name} again`}
            onClick={() => {
              queue.retry(id);
            }}
          >
            Try again
          </Button>
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={`Let ${file.name} go`}
            onClick={() => {
              queue.dismiss(id);
            }}
          >
            Let it go
          </Button>
        </Group>
      );
  }
}
