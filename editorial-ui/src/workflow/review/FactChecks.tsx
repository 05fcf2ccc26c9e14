import { Button, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useClient, useQuery } from 'urql';
import { problemOf } from '../../api/outcome';
import { Failure } from '../../app/states';
import type { StoredDocument } from '../../editor/editing';
import { LinkLine } from '../../forms/LinkLine';
import { FactCheckLinksDocument, RevokeFactCheckLinkDocument } from '../workflow.generated';
import { FactCheckDialog } from './FactCheckDialog';

interface Props {
  readonly document: StoredDocument;
  readonly mayChange: boolean;
}

/** The links by which people without an account read the draft. */
export function FactChecks({ document: { id, draft }, mayChange }: Props) {
  const client = useClient();
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
        <LinkLine
          key={link.id}
          link={link}
          mayChange={mayChange}
          revoke={() => client.mutation(RevokeFactCheckLinkDocument, { id: link.id }).toPromise()}
        />
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
