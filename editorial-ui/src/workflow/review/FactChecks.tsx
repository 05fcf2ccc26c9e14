import { Button, Group, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useClient, useQuery } from 'urql';
import { problemOf } from '../../api/outcome';
import { Failure } from '../../app/states';
import type { StoredDocument } from '../../editor/editing';
import { useRefusable } from '../../forms/use-refusable';
import { showDateTime } from '../../words/london';
import {
  type FactCheckLinkPartsFragment,
  FactCheckLinksDocument,
  RevokeFactCheckLinkDocument,
} from '../workflow.generated';
import { FactCheckDialog } from './FactCheckDialog';

interface Props {
  readonly document: StoredDocument;
  readonly mayChange: boolean;
}

/** The links by which people without an account read the draft. */
export function FactChecks({ document: { id, draft }, mayChange }: Props) {
  const [making, setMaking] = useState(false);
  const variables = useMemo(() => ({ id }), [id]);
  const context = useMemo(() => ({ additionalTypenames: ['FactCheckLink'] }), []);
  const [{ data, error }] = useQuery({ query: FactCheckLinksDocument, variables, context });
  const links = data?.document?.factCheckLinks ?? [];
  return (
    <Stack gap="sm" align="flex-start">
      {error !== undefined && <Failure what="the links" problem={problemOf(error)} />}
      <Text size="sm" c="dimmed">
        A link lets somebody without an account read this draft and comment on it, and see nothing else.
      </Text>
      {links.map((link) => (
        <LinkLine key={link.id} link={link} mayChange={mayChange} />
      ))}
      {mayChange && draft !== null && (
        <Button
          variant="default"
          onClick={() => {
            setMaking(true);
          }}
        >
          Make a fact-check link
        </Button>
      )}
      {draft === null && <Text size="sm">There is no draft to check.</Text>}
      {making && (
        <FactCheckDialog
          documentId={id}
          onClose={() => {
            setMaking(false);
          }}
        />
      )}
    </Stack>
  );
}

interface LineProps {
  readonly link: FactCheckLinkPartsFragment;
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
          {standing(link, open)} Made by {link.madeBy}.
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
            void send(() => client.mutation(RevokeFactCheckLinkDocument, { id: link.id }).toPromise())
          }
        >
          Revoke
        </Button>
      )}
    </Group>
  );
}

function standing({ revokedAt, expiresAt }: FactCheckLinkPartsFragment, open: boolean): string {
  if (revokedAt !== null) return `Revoked ${showDateTime(revokedAt)}.`;
  return `${open ? 'Expires' : 'Expired'} ${showDateTime(expiresAt)}.`;
}
