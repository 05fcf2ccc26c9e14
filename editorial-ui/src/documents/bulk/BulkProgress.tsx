import { Button, Progress, Stack, Text } from '@mantine/core';
import { type Item, tally } from './run';

interface Props {
  readonly items: readonly Item[];
  readonly of: number;
  readonly undoing: boolean;
  readonly onStop: () => void;
}

/** How far it is. */
export function BulkProgress({ items, of, undoing, onStop }: Props) {
  const { refused, failed } = tally(items);
  const problems = refused + failed;
  return (
    <Stack>
      <Progress.Root size="xl" aria-hidden>
        <Progress.Section value={(100 * (items.length - problems)) / of} color="teal" aria-hidden />
        <Progress.Section value={(100 * problems) / of} color="clay.6" aria-hidden />
      </Progress.Root>
      <Text role="status">
        {undoing ? 'Taken back: ' : ''}
        {items.length.toLocaleString('en-GB')} of {of.toLocaleString('en-GB')}
        {problems > 0 ? `, ${problems.toLocaleString('en-GB')} not done` : ''}
      </Text>
      <Button variant="default" data-autofocus onClick={onStop} style={{ alignSelf: 'flex-start' }}>
        Stop after this one
      </Button>
    </Stack>
  );
}
