import { Anchor, Loader, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { stateWords } from '../words/words';
import { DocumentsCreditingDocument } from './taxonomy.generated';

interface Props {
  readonly name: string;
  readonly portrait: string | null;
}

/** The documents that are by somebody. */
export function CreditedIn({ name, portrait }: Props) {
  const variables = useMemo(() => ({ name: portrait === null ? name : null, portrait }), [name, portrait]);
  const [{ data, error }] = useQuery({ query: DocumentsCreditingDocument, variables });
  if (error !== undefined) return <Text role="alert">The documents could not be fetched. Try again.</Text>;
  if (data === undefined) return <Loader size="sm" aria-label="Fetching the documents" />;
  return (
    <Stack component="ul" gap={2} mt="xs" mb={0} pl="lg">
      {data.documentsCrediting.map((document) => (
        <li key={document.id}>
          <Anchor component={Link} to={`/documents/${document.id}`}>
            {document.title}
          </Anchor>{' '}
          <Text span size="sm" c="dimmed">
            {stateWords[document.state].name}
          </Text>
        </li>
      ))}
    </Stack>
  );
}
