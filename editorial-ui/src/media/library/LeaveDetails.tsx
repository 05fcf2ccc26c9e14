import { Button, Group, Stack, Text } from '@mantine/core';
import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { Dialog } from '../../forms/Dialog';

interface Props {
  readonly changed: boolean;
  /** True when it was saved. */
  readonly onSave: () => Promise<boolean>;
}

/** Asks before a changed description is left, by the browser's own question or, inside the desk, by ours. */
export function LeaveDetails({ changed, onSave }: Props) {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => changed && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!changed) return;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, [changed]);
  if (blocker.state !== 'blocked') return null;
  const stay = () => {
    blocker.reset();
  };
  async function saveAndLeave() {
    if (await onSave()) blocker.proceed?.();
    else blocker.reset?.();
  }
  return (
    <Dialog opened onClose={stay} title="Leave without saving?">
      <Stack>
        <Text>What you wrote about the picture is not saved yet.</Text>
        <Group>
          <Button onClick={() => void saveAndLeave()}>Save and leave</Button>
          <Button
            variant="default"
            onClick={() => {
              blocker.proceed();
            }}
          >
            Leave without it
          </Button>
          <Button variant="subtle" onClick={stay}>
            Stay here
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
