import { Badge, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Panel } from '../forms/Panel';
import { Icon } from '../icons/Icon';
import { roleWords } from '../words/words';
import { AccountDialog } from './AccountDialog';
import { PasswordDialog } from './PasswordDialog';
import type { AccountPartsFragment } from './people.generated';

type Opened =
  | { readonly kind: 'new' }
  | { readonly kind: 'change' | 'password'; readonly account: AccountPartsFragment }
  | null;

/** The accounts, each with its role. */
export function Accounts({ accounts }: { readonly accounts: readonly AccountPartsFragment[] }) {
  const [opened, setOpened] = useState<Opened>(null);
  const close = () => {
    setOpened(null);
  };
  return (
    <Panel title="Accounts">
      <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {accounts.map((account) => (
          <Paper component="li" withBorder shadow="none" p="sm" key={account.id}>
            <Group justify="space-between">
              <div>
                <Group gap="xs">
                  <Text fw={600}>{account.displayName}</Text>
                  <Badge color="teal">{roleWords[account.role].name}</Badge>
                  {!account.enabled && <Badge color="gray">Shut off</Badge>}
                </Group>
                <Text size="sm" c="dimmed">
                  {account.username}: {roleWords[account.role].may}
                </Text>
              </div>
              <Group gap="xs">
                <Button
                  variant="default"
                  aria-label={`Change ${account.displayName}`}
                  onClick={() => {
                    setOpened({ kind: 'change', account });
                  }}
                >
                  Change
                </Button>
                <Button
                  variant="default"
                  aria-label={`Set the password of ${account.displayName}`}
                  onClick={() => {
                    setOpened({ kind: 'password', account });
                  }}
                >
                  Set password
                </Button>
              </Group>
            </Group>
          </Paper>
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
    </Panel>
  );
}
