// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ErrorSummary, StepHeader, TextInput } from '../../../src/components/form/index.ts';
import { click, labelledBy, render } from '../render.ts';

const errors = [
  { fieldId: 'naam', message: 'Vul de naam van de gemeente in.' },
  { fieldId: 'fg', message: 'Vul de naam van de FG in.' },
];

describe('the error summary', () => {
  beforeEach(() => {
    document.title = 'Stap 2 van 6: Wie tekent';
    Element.prototype.scrollIntoView = vi.fn();
  });

  it('takes focus when it appears, and again with a new key', () => {
    const { get: find, show, place } = render(<ErrorSummary key={1} errors={errors} />);
    expect(document.activeElement).toBe(find('.pw-error-summary'));
    expect(labelledBy(find('.pw-error-summary'))).toBe('Er kloppen 2 dingen nog niet');
    find('.pw-error-summary').blur();
    show(<ErrorSummary key={2} errors={errors} />);
    expect(document.activeElement).toBe(place.querySelector('.pw-error-summary'));
  });

  it('does not take focus while someone mends the form', () => {
    const { get: find, show } = render(<ErrorSummary key={1} errors={errors} />);
    find('.pw-error-summary').blur();
    show(<ErrorSummary key={1} errors={errors.slice(1)} />);
    expect(document.activeElement).toBe(document.body);
  });

  it('puts “Fout: ” before the title of the page once, and takes it away when it goes', () => {
    const { show } = render(<ErrorSummary key={1} errors={errors} />);
    show(<ErrorSummary key={2} errors={errors} />);
    expect(document.title).toBe('Fout: Stap 2 van 6: Wie tekent');
    show(<p />);
    expect(document.title).toBe('Stap 2 van 6: Wie tekent');
  });

  it('sends people to the field without changing the address', () => {
    const { get: find } = render(
      <>
        <ErrorSummary errors={errors} />
        <TextInput id="naam" label="Naam" value="" onChange={vi.fn()} />
      </>,
    );
    const link = find('a[href="#naam"]');
    expect(link.textContent).toBe('Vul de naam van de gemeente in.');
    click(link);
    expect(document.activeElement).toBe(find('input'));
    expect(location.hash).toBe('');
  });
});

describe('the head of a step', () => {
  const place = { step: 2, total: 6, stepName: 'Wie tekent', title: 'De gemeente' };

  it('says which step this is in words, and shows it in colour only besides', () => {
    const { get: find } = render(<StepHeader {...place} />);
    expect(find('.pw-step-header__counter').textContent).toBe('Stap 2 van 6: Wie tekent');
    expect(find('.pw-step-header__track').getAttribute('aria-hidden')).toBe('true');
    expect(find('.pw-step-header__track').children).toHaveLength(6);
    expect(find('h1').tabIndex).toBe(-1);
  });

  it('has a link back, except on the first page', () => {
    const {
      get: find,
      show,
      place: page,
    } = render(<StepHeader {...place} previous={{ href: '/stap-1/' }} />);
    expect(find('a').getAttribute('href')).toBe('/stap-1/');
    expect(find('a').textContent).toBe('Vorige stap');
    show(<StepHeader {...place} />);
    expect(page.querySelector('a')).toBeNull();
  });
});
