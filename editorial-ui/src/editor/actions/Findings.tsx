import { Alert, Anchor, List, Stack, Text } from '@mantine/core';
import type { FindingPartsFragment } from '../editor.generated';
import { goToPlace } from '../body/places';
import { Icon } from '../../icons/Icon';

interface Props {
  readonly findings: readonly FindingPartsFragment[];
  /** Called before the keyboard goes to a field, where what shows the findings closes then. */
  readonly onLeave?: () => void;
}

/** The publishing checks' errors and warnings, each leading to its field; hints are for whoever writes. */
export function Findings({ findings, onLeave }: Props) {
  const errors = findings.filter(({ severity }) => severity === 'ERROR');
  const leave = onLeave === undefined ? {} : { onLeave };
  const warnings = findings.filter(({ severity }) => severity === 'WARNING');
  if (errors.length + warnings.length === 0) {
    return (
      <Text>
        <Icon name="done" /> The publishing checks found nothing to mend.
      </Text>
    );
  }
  return (
    <Stack gap="sm">
      {errors.length > 0 && (
        <Alert color="red" title="To mend before it can be published" icon={<Icon name="warning" />}>
          <Lines findings={errors} {...leave} />
        </Alert>
      )}
      {warnings.length > 0 && (
        <Alert color="clay" title="Worth a look; it can be published all the same" icon={<Icon name="eye" />}>
          <Lines findings={warnings} {...leave} />
        </Alert>
      )}
    </Stack>
  );
}

function Lines({ findings, onLeave }: Props) {
  return (
    <List spacing="xs">
      {findings.map((finding) => (
        <List.Item key={`${finding.check} ${finding.field} ${finding.message}`}>
          <Anchor
            component="button"
            type="button"
            fw={600}
            ta="left"
            c="inherit"
            underline="always"
            style={{ verticalAlign: 'top' }}
            onClick={() => {
              if (onLeave === undefined) {
                goToPlace(finding);
                return;
              }
              onLeave();
              // After the dialog has given the focus back.
              setTimeout(() => {
                goToPlace(finding);
              }, 300);
            }}
          >
            {finding.message}
          </Anchor>{' '}
          {finding.remedy}
        </List.Item>
      ))}
    </List>
  );
}
