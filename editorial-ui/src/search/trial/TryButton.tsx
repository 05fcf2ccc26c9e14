import { Button, Group, Stack } from '@mantine/core';
import { Effect } from './Effect';
import type { TrialPartsFragment } from './trial.generated';

interface Props {
  readonly trial: TrialPartsFragment | null;
  readonly working: boolean;
  readonly onTry: () => void;
}

/** Has a change tried before it is saved, and shows what came out. */
export function TryButton({ trial, working, onTry }: Props) {
  return (
    <Stack gap="sm">
      <Group>
        <Button variant="light" disabled={working || trial?.state === 'RUNNING'} onClick={onTry}>
          See the effect first
        </Button>
      </Group>
      {trial !== null && <Effect trial={trial} />}
    </Stack>
  );
}
