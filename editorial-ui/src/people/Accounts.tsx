import { Badge, Button, Group, Paper, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { Panel } from '../forms/Panel';
import { Icon } from '../icons/Icon';
import { showDateTime } from '../words/london';
import { roleWords, valuesOf } from '../words/words';
import { AccountDialog } from './AccountDialog';
import { PasswordDialog } from './PasswordDialog';
import type { AccountPartsFragment } from './people.generated';
import { SignOutDialog } from './SignOutDialog';

type Opened =
  | { readonly kind: 'new' }
  | { readonly kind: 'change' | 'password' | 'signOut'; readonly account: AccountPartsFragment }
  | null;

/** The accounts, each with its role; found by name, username or role. */
export function Accounts({ accounts }: { readonly accounts: readonly AccountPartsFragment[] }) {
  const [opened, setOpened] = useState<Opened>(null);
  const [text, setText] = useState('');
  const close = () => {
    setOpened(null);
  };
  const found = accounts.filter((account) => suits(account, text));
  return (
    <Panel title="Accounts">
      <Roles />
      <TextInput
        type="search"
        label="Find an account"
        description="By name, username or role."
        leftSection={<Icon name="search" />}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
        }}
      />
      <Text role="status" size="sm" c="dimmed">
        {found.length === accounts.length
          ? `${String(accounts.length)} accounts`
          : `${String(found.length)} of ${String(accounts.length)} accounts`}
      </Text>
      <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {found.map((account) => (
          <OneAccount
            key={account.id}
            account={account}
            onOpen={(kind) => {
              setOpened({ kind, account });
            }}
          />
        ))}
      </Stack>
      <Group>
        <Button
          leftSection={<Icon name="add" />}
          onClick={() => {
            setOpened({ kind: 'new' });
          }}
        >
          New account
        </Button>
      </Group>
      {opened?.kind === 'new' && <AccountDialog account={null} onClose={close} />}
      {opened?.kind === 'change' && <AccountDialog account={opened.account} onClose={close} />}
      {opened?.kind === 'password' && <PasswordDialog account={opened.account} onClose={close} />}
      {opened?.kind === 'signOut' && <SignOutDialog account={opened.account} onClose={close} />}
    </Panel>
  );
}

function suits({ displayName, username, role }: AccountPartsFragment, text: string): boolean {
  const haystack = `${displayName} ${username} ${roleWords[role].name}`.toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}

/** What each role may do. */
function Roles() {
  return (
    <Stack component="ul" gap={2} m={0} pl="lg">
      {valuesOf(roleWords).map((role) => (
        <Text component="li" size="sm" key={role}>
          <strong>{roleWords[role].name}</strong>: {roleWords[role].may}
        </Text>
      ))}
    </Stack>
  );
}

interface OneProps {
  readonly account: AccountPartsFragment;
  readonly onOpen: (kind: 'change' | 'password' | 'signOut') => void;
}

function OneAccount({ account, onOpen }: OneProps) {
  const { displayName, username, role, enabled, lastSignInAt } = account;
  return (
    <Paper component="li" withBorder shadow="none" p="sm">
      <Group justify="space-between">
        <div style={{ flex: '1 1 14rem', minWidth: 0 }}>
          <Group gap="xs">
            <Text fw={600}>{displayName}</Text>
            <Badge color="teal">{roleWords[role].name}</Badge>
            {!enabled && <Badge color="gray">Shut off</Badge>}
          </Group>
          <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {username};{' '}
            {lastSignInAt === null ? 'never signed in' : `last signed in ${showDateTime(lastSignInAt)}`}
          </Text>
        </div>
        <Group gap="xs">
          <Button
            variant="default"
            aria-label={`Change ${displayName}`}
            onClick={() => {
              onOpen('change');
            }}
          >
            Change
          </Button>
          <Button
            variant="default"
            aria-label={`Set password of ${displayName}`}
            onClick={() => {
              onOpen('password');
            }}
          >
            Set password
          </Button>
          <Button
            variant="default"
            aria-label={`Sign out everywhere: ${displayName}`}
            onClick={() => {
              onOpen('signOut');
            }}
          >
            Sign out everywhere
          </Button>
          <Button
            component={Link}
            variant="subtle"
            to={`/audit?who=${encodeURIComponent(username)}`}
            aria-label={`What they did: ${displayName}`}
          >
            What they did
          </Button>
        </Group>
      </Group>
    </Paper>
  );
}
