import { Button, Group, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useClient, useQuery } from 'urql';
import { problemOf } from '../api/outcome';
import { Failure } from '../app/states';
import { useRefusable } from '../forms/use-refusable';
import { showDateTime } from '../words/london';
import { audienceWords } from '../words/words';
import {
  RevokeShareLinkDocument,
  ShareLinksDocument,
  type ShareLinkPartsFragment,
} from './preview.generated';

interface Props {
  readonly documentId: string;
  readonly mayChange: boolean;
}

/** The links that were shared, newest first. */
export function ShareLinks({ documentId, mayChange }: Props) {
  const variables = useMemo(() => ({ document: documentId }), [documentId]);
  const context = useMemo(() => ({ additionalTypenames: ['ShareLink'] }), []);
  const [{ data, error }] = useQuery({
    query: ShareLinksDocument,
    variables,
    context,
    requestPolicy: 'cache-and-network',
  });
  const links = data?.shareLinks ?? [];
  return (
    <Stack gap="sm">
      {error !== undefined && <Failure what="the links" problem={problemOf(error)} />}
      {data !== undefined && links.length === 0 && (
        <Text size="sm" c="dimmed">
          None yet.
        </Text>
      )}
      {links.map((link) => (
        <LinkLine key={link.id} link={link} mayChange={mayChange} />
      ))}
    </Stack>
  );
}

interface LineProps {
  readonly link: ShareLinkPartsFragment;
  readonly mayChange: boolean;
}

function LinkLine({ link, mayChange }: LineProps) {
  const client = useClient();
  const { working, problems, send } = useRefusable();
  const [now] = useState(() => Date.now());
  const open = link.revokedAt === null && Date.parse(link.expiresAt) > now;
  return (
    <Group justify="space-between" gap="xs" w="100%">
      <div style={{ minWidth: 0 }}>
        <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
          {link.recipient}
        </Text>
        <Text size="sm" c="dimmed">
          As {audienceWords[link.audience].name.toLowerCase()}
          {link.moment === null ? '' : ` on ${showDateTime(link.moment)}`}. {standing(link, open)} Made by{' '}
          {link.madeBy}.
          {link.lastUsedAt === null ? ' Never opened.' : ` Last opened ${showDateTime(link.lastUsedAt)}.`}
        </Text>
        {problems.map(({ detail }) => (
          <Text key={detail} c="error" size="sm">
            {detail}
          </Text>
        ))}
      </div>
      {open && mayChange && (
        <Button
          variant="default"
          size="compact-sm"
          loading={working}
          aria-label={`Revoke the link for ${link.recipient}`}
          onClick={() =>
            void send(() => client.mutation(RevokeShareLinkDocument, { id: link.id }).toPromise())
          }
        >
          Revoke
        </Button>
      )}
    </Group>
  );
}

function standing({ revokedAt, expiresAt }: ShareLinkPartsFragment, open: boolean): string {
  if (revokedAt !== null) return `Revoked ${showDateTime(revokedAt)}.`;
  return `${open ? 'Expires' : 'Expired'} ${showDateTime(expiresAt)}.`;
}
