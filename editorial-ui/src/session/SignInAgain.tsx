import { Button, Stack, Text } from '@mantine/core';
import { Dialog } from '../forms/Dialog';
import { useSession } from './context';
import type { SignedInAccount } from './session';
import { SignInForm } from './SignInForm';

/** Over the work, when the session has ended: signing in again lets what was being done go on. */
export function SignInAgain({ account }: { readonly account: SignedInAccount }) {
  const session = useSession();
  return (
    <Dialog opened onClose={session.giveUp} title="Sign in again" closeOnClickOutside={false}>
      <Stack>
        <Text>
          Your session has ended. What you have typed is still here: sign in, and what you were doing goes on.
        </Text>
        <SignInForm username={account.username} />
        <Button variant="subtle" onClick={session.giveUp}>
          Not now
        </Button>
      </Stack>
    </Dialog>
  );
}
