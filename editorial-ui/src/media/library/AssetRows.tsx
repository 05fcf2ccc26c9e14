import { Anchor, Paper, Table, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useNames } from '../../people/names/use-names';
import { showDateTime } from '../../words/london';
import { ChooseBox, type ListProps } from './AssetGrid';
import { Marks } from './Marks';
import { licenceWords } from './rights';
import classes from './Library.module.css';

/** The pictures as a table, with more words. */
export function AssetRows({ assets, choice }: ListProps) {
  const nameOf = useNames(assets.map(({ uploadedBy }) => uploadedBy));
  return (
    <Paper withBorder>
      <Table.ScrollContainer minWidth={0}>
        <Table verticalSpacing="sm" horizontalSpacing="md" highlightOnHover>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">Picture</Table.Th>
              <Table.Th scope="col" visibleFrom="sm">
                Licence
              </Table.Th>
              <Table.Th scope="col" visibleFrom="sm">
                Uploaded
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {assets.map((asset) => (
              <Table.Tr key={asset.id}>
                <Table.Td>
                  <span style={{ display: 'flex', gap: '0.75rem', alignItems: 'flex-start' }}>
                    <ChooseBox asset={asset} choice={choice} />
                    <img className={classes.thumb} src={asset.preview.url} alt="" loading="lazy" />
                    <span style={{ minWidth: 0 }}>
                      <Anchor component={Link} to={`/library/${asset.id}`} fw={600} className={classes.name}>
                        {asset.filename}
                      </Anchor>
                      <Text size="sm" c="dimmed" lineClamp={2}>
                        {asset.alt ?? ''}
                      </Text>
                      <Marks asset={asset} />
                    </span>
                  </span>
                </Table.Td>
                <Table.Td visibleFrom="sm">{licenceWords[asset.licence]}</Table.Td>
                <Table.Td visibleFrom="sm" style={{ whiteSpace: 'nowrap' }}>
                  {showDateTime(asset.uploadedAt)}
                  <Text size="xs" c="dimmed" title={asset.uploadedBy}>
                    by {nameOf(asset.uploadedBy)}
                  </Text>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Paper>
  );
}
