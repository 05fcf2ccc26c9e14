import { Stack, Title } from '@mantine/core';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { problemOf } from '../api/outcome';
import { Failure, Loading } from '../app/states';
import { useTitle } from '../app/use-title';
import { Accounts } from './Accounts';
import { PeopleDocument } from './people.generated';
import { Tokens } from './Tokens';

/** Who may sign in, and which programs may ask: for administrators. */
export function PeoplePage() {
  useTitle('People and tokens');
  const context = useMemo(() => ({ additionalTypenames: ['Account', 'ApiToken'] }), []);
  const [{ data, error }, refetch] = useQuery({ query: PeopleDocument, context });
  return (
    <Stack gap="lg">
      <Title order={1}>People and tokens</Title>
      {error !== undefined && (
        <Failure
          what="the accounts"
          problem={problemOf(error)}
          onRetry={() => {
            refetch({ requestPolicy: 'network-only' });
          }}
        />
      )}
      {data === undefined && error === undefined && <Loading what="the accounts" />}
      {data !== undefined && (
        <>
          <Accounts accounts={data.accounts} />
          <Tokens tokens={data.apiTokens} />
        </>
      )}
    </Stack>
  );
}
