import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { showDateTime } from '../../words/london';
import type { Editing } from '../editing';
import type { Kept } from './kept';

interface Props {
  readonly offered: Kept;
  readonly editing: Editing;
}

/** Unsaved work from an earlier visit: taken back or thrown away, but never lost by itself. */
export function OfferedWork({ offered, editing }: Props) {
  return (
    <Alert role="status" color="clay" title="You have unsaved changes">
      <Stack gap="sm">
        <Text>
          This browser kept changes from {showDateTime(offered.at)} that were never saved. “
          {offered.content.title}”
        </Text>
        <Group gap="sm">
          <Button
            onClick={() => {
              editing.takeBack();
            }}
          >
            Bring them back
          </Button>
          <Button
            variant="default"
            onClick={() => {
              editing.throwAway();
            }}
          >
            Throw them away
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
