import { ActionIcon, Button, Checkbox, Group, Popover, Select, Stack, Text } from '@mantine/core';
import { Icon } from '../../icons/Icon';
import { valuesOf } from '../../words/words';
import { type Column, columnWords, usualColumns } from './columns';
import { pageSizes, type PageSize } from './list-address';

interface Props {
  readonly columns: readonly Column[];
  readonly onColumns: (columns: readonly Column[]) => void;
  readonly size: PageSize;
  readonly onSize: (size: PageSize) => void;
}

/** Which columns stand in the list and in which order, and how long a page is. */
export function ColumnChoice({ columns, onColumns, size, onSize }: Props) {
  const hidden = valuesOf(columnWords).filter((column) => !columns.includes(column));
  return (
    <Popover position="bottom-end" shadow="md" trapFocus returnFocus width={290}>
      <Popover.Target>
        <Button variant="default" leftSection={<Icon name="table" />}>
          Columns
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Columns">
        <Stack gap="xs">
          <Text size="sm" c="dimmed">
            The title always stands first.
          </Text>
          <Stack gap={4} component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
            {[...columns, ...hidden].map((column) => (
              <Row key={column} column={column} columns={columns} onColumns={onColumns} />
            ))}
          </Stack>
          <Select
            label="Documents on a page"
            data={pageSizes.map(String)}
            value={String(size)}
            allowDeselect={false}
            comboboxProps={{ withinPortal: false }}
            onChange={(value) => {
              onSize(pageSizes.find((each) => String(each) === value) ?? 25);
            }}
          />
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => {
              onColumns(usualColumns);
            }}
          >
            The usual columns
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

interface RowProps {
  readonly column: Column;
  readonly columns: readonly Column[];
  readonly onColumns: (columns: readonly Column[]) => void;
}

function Row({ column, columns, onColumns }: RowProps) {
  const at = columns.indexOf(column);
  const move = (by: number) => {
    const next = columns.filter((each) => each !== column);
    next.splice(at + by, 0, column);
    onColumns(next);
  };
  return (
    <Group component="li" justify="space-between" wrap="nowrap" gap="xs">
      <Checkbox
        label={columnWords[column]}
        checked={at >= 0}
        onChange={() => {
          onColumns(at >= 0 ? columns.filter((each) => each !== column) : [...columns, column]);
        }}
      />
      {at >= 0 && (
        <Group gap={2} wrap="nowrap">
          <Move
            icon="up"
            label={`${columnWords[column]} further to the front`}
            off={at === 0}
            onMove={() => {
              move(-1);
            }}
          />
          <Move
            icon="down"
            label={`${columnWords[column]} further to the back`}
            off={at === columns.length - 1}
            onMove={() => {
              move(1);
            }}
          />
        </Group>
      )}
    </Group>
  );
}

interface MoveProps {
  readonly icon: 'up' | 'down';
  readonly label: string;
  readonly off: boolean;
  readonly onMove: () => void;
}

function Move({ icon, label, off, onMove }: MoveProps) {
  return (
    <ActionIcon variant="subtle" color="gray" aria-label={label} disabled={off} onClick={onMove}>
      <Icon name={icon} size={16} />
    </ActionIcon>
  );
}
