import { Button, Group, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useBlocker } from 'react-router';
import { Dialog } from '../../forms/Dialog';
import type { Editing } from '../editing';

interface Props {
  readonly changed: boolean;
  readonly editing: Editing;
}

/** Before unsaved work is left it is saved; only when that fails somebody is asked. The browser asks by itself. */
export function LeaveWarning({ changed, editing }: Props) {
  const blocker = useBlocker(({ currentLocation, nextLocation }) => {
    const sameScreen = (nextLocation.state as { readonly screen?: string } | null)?.screen !== undefined;
    return changed && currentLocation.pathname !== nextLocation.pathname && !sameScreen;
  });
  const [asking, setAsking] = useState(false);
  const { state } = blocker;

  useEffect(() => {
    if (state !== 'blocked') return;
    let wanted = true;
    void editing.flush().then((saved) => {
      if (!wanted) return;
      if (saved) blocker.proceed();
      else setAsking(true);
    });
    return () => {
      wanted = false;
      setAsking(false);
    };
    // The blocker is another object at every render; its state says when there is something to do.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [state, editing]);

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

  if (blocker.state !== 'blocked' || !asking) return null;
  const stay = () => {
    blocker.reset();
  };
  return (
    <Dialog opened onClose={stay} title="Leave without saving?">
      <Stack>
        <Text>
          It could not be saved. What you have typed is kept in this browser and is there again when you come
          back.
        </Text>
        <Group>
          <Button onClick={stay}>Stay here</Button>
          <Button
            variant="default"
            onClick={() => {
              editing.keep();
              blocker.proceed();
            }}
          >
            Leave
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
