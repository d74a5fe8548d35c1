// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { CheckboxGroup, RadioGroup } from '../../../src/components/form/index.ts';
import { click, descriptionOf, labelledBy, render } from '../render.ts';

const options = [
  { value: 'ja', label: 'Ja', uitleg: 'De gemeente bepaalt het doel.' },
  { value: 'nee', label: 'Nee' },
  { value: 'weet-niet', label: 'Weet ik nog niet' },
];
const group = { id: 'doel', label: 'Wie bepaalt het doel?', options };

describe('radio buttons', () => {
  it('are one radiogroup that is named by the question and described by its texts', () => {
    const { get: find } = render(
      <RadioGroup
        {...group}
        value=""
        onChange={vi.fn()}
        waarom="Dat bepaalt de rol."
        error="Kies een antwoord."
      />,
    );
    const fieldset = find('fieldset[role=radiogroup]');
    expect(find('legend').textContent).toBe('Wie bepaalt het doel?');
    expect(fieldset.firstElementChild?.tagName).toBe('LEGEND');
    expect(fieldset.getAttribute('aria-required')).toBe('true');
    expect(fieldset.getAttribute('aria-invalid')).toBe('true');
    expect(descriptionOf(fieldset)).toBe('Kies een antwoord. | Waarom deze vraag? Dat bepaalt de rol.');
  });

  it('are each named by their label alone, and described by the explanation', () => {
    const { get: find } = render(<RadioGroup {...group} value="" onChange={vi.fn()} />);
    expect(labelledBy(find('input[value=ja]'))).toBe('Ja');
    expect(descriptionOf(find('input[value=ja]'))).toBe('De gemeente bepaalt het doel.');
    expect(find('input[value=nee]').hasAttribute('aria-describedby')).toBe(false);
  });

  it('give the id of the field to the first option, where the error summary sends people', () => {
    const { place, get: find } = render(<RadioGroup {...group} value="" onChange={vi.fn()} />);
    expect(find('input[value=ja]').id).toBe('doel');
    const ids = [...place.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('show the chosen option and give the new one', () => {
    const onChange = vi.fn();
    const { get: find } = render(<RadioGroup {...group} value="nee" onChange={onChange} />);
    expect(find('input:checked').getAttribute('value')).toBe('nee');
    click(find('input[value=ja]'));
    expect(onChange).toHaveBeenCalledWith('ja');
  });
});

describe('checkboxes', () => {
  it('mark each box as wrong, for a group cannot be', () => {
    const { place, get: find } = render(
      <CheckboxGroup {...group} value={[]} onChange={vi.fn()} error="Kies een of meer antwoorden." />,
    );
    const fieldset = find('fieldset');
    expect(fieldset.hasAttribute('aria-invalid')).toBe(false);
    expect(descriptionOf(fieldset)).toBe('Kies een of meer antwoorden.');
    expect(place.querySelectorAll('input[aria-invalid=true]')).toHaveLength(3);
  });

  it('add and take away a value, in the order of the options', () => {
    const onChange = vi.fn();
    const { get: find } = render(<CheckboxGroup {...group} value={['weet-niet']} onChange={onChange} />);
    click(find('input[value=ja]'));
    expect(onChange).toHaveBeenLastCalledWith(['ja', 'weet-niet']);
    click(find('input[value=weet-niet]'));
    expect(onChange).toHaveBeenLastCalledWith([]);
  });

  it('stand as a plain list where there are many', () => {
    const many = Array.from({ length: 13 }, (_, index) => ({
      value: `v${index}`,
      label: `Gegeven ${index}`,
    }));
    const { place, show } = render(<CheckboxGroup {...group} options={many} value={[]} onChange={vi.fn()} />);
    expect(place.querySelector('.pw-options--many')).not.toBeNull();
    show(<CheckboxGroup {...group} options={many.slice(1)} value={[]} onChange={vi.fn()} />);
    expect(place.querySelector('.pw-options--many')).toBeNull();
  });
});
