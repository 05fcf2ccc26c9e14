import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { type SyntheticEvent, useState } from 'react';
import type { Problem } from '../api/problem';
import { ErrorSummary } from '../forms/ErrorSummary';
import { useSession } from './context';

interface Props {
  readonly username?: string;
}

/** Username and password; a refusal is said above them and nothing typed is cleared. */
export function SignInForm({ username: known }: Props) {
  const session = useSession();
  const [username, setUsername] = useState(known ?? '');
  const [password, setPassword] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [working, setWorking] = useState(false);

  async function submit(event: SyntheticEvent) {
    event.preventDefault();
    setWorking(true);
    const outcome = await session.signIn(username, password);
    if (outcome.kind === 'signedIn') return;
    setProblems([{ ...outcome.problem, field: null }]);
    setWorking(false);
  }

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack>
        <ErrorSummary problems={problems} title="You could not be signed in" />
        <TextInput
          label="Username"
          autoComplete="username"
          autoCapitalize="none"
          readOnly={known !== undefined}
          value={username}
          onChange={(event) => {
            setUsername(event.currentTarget.value);
          }}
        />
        <PasswordInput
          label="Password"
          autoComplete="current-password"
          visibilityToggleButtonProps={{ 'aria-label': 'Show what is typed', tabIndex: 0 }}
          value={password}
          onChange={(event) => {
            setPassword(event.currentTarget.value);
          }}
        />
        <Button type="submit" loading={working} size="md">
          Sign in
        </Button>
      </Stack>
    </form>
  );
}
