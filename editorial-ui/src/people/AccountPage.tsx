import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type SyntheticEvent, useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { ProblemError, sessionUrl } from '../api/http';
import { problemOf } from '../api/outcome';
import { type Problem, unreachable } from '../api/problem';
import { Failure } from '../app/states';
import { useTitle } from '../app/use-title';
import { ErrorSummary } from '../forms/ErrorSummary';
import { Panel } from '../forms/Panel';
import { ProblemsContext } from '../forms/problems';
import { TextField } from '../forms/TextField';
import { useAccount, useSession } from '../session/context';
import { may } from '../session/may';
import { audienceWords, roleWords } from '../words/words';
import { OwnTokensDocument } from './people.generated';
import { SignOutDialog } from './SignOutDialog';
import { Tokens } from './Tokens';

/** What everybody may do about their own account. */
export function AccountPage() {
  useTitle('Your account');
  const account = useAccount();
  const [leaving, setLeaving] = useState(false);
  return (
    <Stack gap="lg">
      <div>
        <Title order={1}>Your account</Title>
        <Text c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {account.displayName}, {account.username}. {roleWords[account.role].name}:{' '}
          {roleWords[account.role].may}. Reads as {audienceWords[account.audience].name.toLowerCase()}.
        </Text>
      </div>
      <OwnPassword />
      {may.write(account.role) && (
        <Panel title="Other machines">
          <Text>Signs you out on every machine, this one included.</Text>
          <Group>
            <Button
              variant="default"
              onClick={() => {
                setLeaving(true);
              }}
            >
              Sign out everywhere
            </Button>
          </Group>
        </Panel>
      )}
      {may.write(account.role) && !may.administer(account.role) && <OwnTokens />}
      {leaving && (
        <SignOutDialog
          account={account}
          onClose={() => {
            setLeaving(false);
          }}
        />
      )}
    </Stack>
  );
}

function OwnPassword() {
  const { http } = useSession();
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [working, setWorking] = useState(false);

  async function change() {
    setWorking(true);
    try {
      await http.json('PUT', `${sessionUrl}/password`, { current, password });
      setProblems([]);
      setCurrent('');
      setPassword('');
      notifications.show({ message: 'Your password is changed. You are signed out on other machines.' });
    } catch (error) {
      setProblems([error instanceof ProblemError ? error.problem : unreachable]);
    }
    setWorking(false);
  }

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    if (!working) void change();
  }

  return (
    <Panel title="Change your password">
      <ProblemsContext value={problems}>
        <form onSubmit={submit} noValidate>
          <Stack maw="28rem">
            <ErrorSummary problems={problems} />
            <TextField
              path="current"
              label="Present password"
              type="password"
              required
              value={current}
              onChange={setCurrent}
            />
            <TextField
              path="password"
              label="New password"
              description="At least 12 characters; several words do well."
              type="password"
              required
              value={password}
              onChange={setPassword}
            />
            <Group>
              <Button type="submit" loading={working}>
                Change password
              </Button>
            </Group>
          </Stack>
        </form>
      </ProblemsContext>
    </Panel>
  );
}

function OwnTokens() {
  const context = useMemo(() => ({ additionalTypenames: ['ApiToken'] }), []);
  const [{ data, error }, refetch] = useQuery({ query: OwnTokensDocument, context });
  if (error !== undefined) {
    return (
      <Failure
        what="your tokens"
        problem={problemOf(error)}
        onRetry={() => {
          refetch({ requestPolicy: 'network-only' });
        }}
      />
    );
  }
  return data === undefined ? null : <Tokens tokens={data.apiTokens} />;
}
