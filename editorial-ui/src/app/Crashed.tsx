import { Alert, Button, Container, Stack, Text, Title } from '@mantine/core';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { NotFound } from './states';
import { useTitle } from './use-title';

/** Stands where the whole desk would, navigation and all. */
export function Crashed() {
  const error = useRouteError();
  return (
    <Container component="main" py="xl">
      {isRouteErrorResponse(error) && error.status === 404 ? <NotFound /> : <Stopped error={error} />}
    </Container>
  );
}

/** Where a screen has failed unexpectedly: what was typed is kept in the browser, so a reload is safe. */
function Stopped({ error }: { readonly error: unknown }) {
  useTitle('Stopped working');
  const message = error instanceof Error ? error.message : String(error);
  return (
    <Alert role="alert" color="red">
      <Stack align="flex-start">
        <Title order={1} size="h3">
          This screen has stopped working
        </Title>
        <Text>
          Load the page again. What you have typed is kept in this browser and will be offered back.
        </Text>
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          For the people who look into it: {message}
        </Text>
        <Button
          onClick={() => {
            window.location.reload();
          }}
        >
          Load again
        </Button>
      </Stack>
    </Alert>
  );
}
