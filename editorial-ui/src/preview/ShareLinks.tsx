import { Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useClient, useQuery } from 'urql';
import { problemOf } from '../api/outcome';
import { Failure } from '../app/states';
import { LinkLine } from '../forms/LinkLine';
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
  const client = useClient();
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
        <LinkLine
          key={link.id}
          link={link}
          opens={opens(link)}
          mayChange={mayChange}
          revoke={() => client.mutation(RevokeShareLinkDocument, { id: link.id }).toPromise()}
        />
      ))}
    </Stack>
  );
}

function opens({ audience, moment }: ShareLinkPartsFragment): string {
  const when = moment === null ? '' : ` on ${showDateTime(moment)}`;
  return `As ${audienceWords[audience].name.toLowerCase()}${when}.`;
}
