import { Checkbox, Stack } from '@mantine/core';
import type { Audience } from '../../api/schema.generated';
import { Group } from '../../forms/Group';
import { MomentField } from '../../forms/MomentField';
import { audienceWords, valuesOf } from '../../words/words';
import { useDesk } from '../editing-context';

/** Whom it is for, and from when each of them may read it. */
export function AudienceField() {
  const { content, edit, readOnly } = useDesk();
  const openings = content.openings;
  const set = (audience: Audience, opensAt: string | null, open: boolean) => {
    const others = openings.filter((opening) => opening.audience !== audience);
    const next = open ? [...others, { audience, opensAt }] : others;
    edit({
      openings: valuesOf(audienceWords).flatMap((each) =>
        next.filter((opening) => opening.audience === each),
      ),
    });
  };
  return (
    <Group path="openings" legend="Audiences">
      {valuesOf(audienceWords).map((audience) => {
        const opening = openings.find((each) => each.audience === audience);
        const { name, who } = audienceWords[audience];
        const index = openings.findIndex((each) => each.audience === audience);
        return (
          <Stack gap={6} key={audience}>
            <Checkbox
              label={name}
              description={who}
              disabled={readOnly}
              checked={opening !== undefined}
              onChange={(event) => {
                set(audience, null, event.currentTarget.checked);
              }}
            />
            {opening !== undefined && (
              <MomentField
                path={`openings.${String(index)}.opensAt`}
                label={`${name}: opens at`}
                description="Leave empty to open it on publication."
                value={opening.opensAt}
                onChange={(opensAt) => {
                  set(audience, opensAt, true);
                }}
              />
            )}
          </Stack>
        );
      })}
    </Group>
  );
}
