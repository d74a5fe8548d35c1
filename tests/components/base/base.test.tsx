// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { Bronregel, Button, Callout, LinkButton, Table } from '../../../src/components/base/index.ts';
import { mountIsland } from '../../../src/components/mount-island.ts';
import { click, labelledBy, render } from '../render.ts';

describe('a button', () => {
  it('does not submit a form unless asked, and cannot be disabled', () => {
    const onClick = vi.fn();
    const { get: find } = render(<Button onClick={onClick}>Voeg toe</Button>);
    expect(find('button').getAttribute('type')).toBe('button');
    click(find('button'));
    expect(onClick).toHaveBeenCalledOnce();
  });

  it('is a link where it goes to another page', () => {
    const { get: find } = render(<LinkButton href="/over/">Over deze site</LinkButton>);
    expect(find('a').getAttribute('href')).toBe('/over/');
    expect(find('a').textContent).toBe('Over deze site');
  });
});

describe('a callout', () => {
  it('is named by its title, or by its kind', () => {
    const { get: find, show } = render(<Callout title="Al begonnen">Ga verder.</Callout>);
    expect(labelledBy(find('[role=group]'))).toBe('Al begonnen');
    show(<Callout kind="warning">Ga verder.</Callout>);
    expect(find('[role=group]').getAttribute('aria-label')).toBe('Let op');
  });

  it('is read aloud when it appears, if asked', () => {
    const { get: find } = render(
      <Callout kind="success" live>
        Bewaard.
      </Callout>,
    );
    expect(find('[role=status]').textContent).toBe('Bewaard.');
  });
});

describe('a table', () => {
  const columns = [
    {
      id: 'naam',
      heading: 'Gegeven',
      cell: (row: { naam: string; wie: string }) => row.naam,
      rowHeader: true,
    },
    { id: 'wie', heading: 'Partij', cell: (row: { naam: string; wie: string }) => row.wie },
  ];

  it('scrolls in a region that takes focus and has the name of the table', () => {
    const { get: find } = render(
      <Table
        caption="Leveringen"
        columns={columns}
        rows={[{ naam: 'NAW', wie: 'DUO' }]}
        rowKey={(row) => row.naam}
      />,
    );
    expect(find('[role=region]').tabIndex).toBe(0);
    expect(labelledBy(find('[role=region]'))).toBe('Leveringen');
    expect(find('th[scope=row]').textContent).toBe('NAW');
    expect(find('td').textContent).toBe('DUO');
  });
});

describe('sources', () => {
  it('stand in one line, and nothing stands where there are none', () => {
    const { place, show } = render(
      <Bronregel bronnen={[{ citeer: 'art. 5 AVG' }, { citeer: 'art. 6 AVG' }]} />,
    );
    expect(place.textContent).toBe('Bronnen: art. 5 AVG; art. 6 AVG');
    show(<Bronregel bronnen={[]} />);
    expect(place.innerHTML).toBe('');
  });
});

describe('an island', () => {
  it('says which place is missing on the page', () => {
    expect(() => {
      mountIsland('nergens', <p />);
    }).toThrow('Deze pagina heeft geen <Island id="nergens">.');
  });
});
