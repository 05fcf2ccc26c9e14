import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import type { Editing } from '../editing';

interface Props {
  readonly changed: boolean;
  readonly editing: Editing;
}

/** Asks before unsaved work is left, by the browser's own question or, inside the desk, by ours. */
export function LeaveWarning({ changed, editing }: Props) {
  const blocker = useBlocker(({ currentLocation, nextLocation }) => {
    return changed && currentLocation.pathname !== nextLocation.pathname;
  });

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
  return (
    <Modal opened onClose={stay} title="Leave without saving?">
      <Stack>
        <Text>What you have typed is kept in this browser and offered to you when you come back.</Text>
        <Group>
          <Button
            onClick={() => {
              void editing.save().then((outcome) => {
                if (outcome.kind === 'done') blocker.proceed();
                else blocker.reset();
              });
            }}
          >
            Save and leave
          </Button>
          <Button
            variant="default"
            onClick={() => {
              editing.keep();
              blocker.proceed();
            }}
          >
            Leave
          </Button>
          <Button variant="subtle" onClick={stay}>
            Stay here
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
