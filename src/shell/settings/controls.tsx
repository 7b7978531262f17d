// Form controls of paper and brass: native inputs underneath, so that keys and screen readers need no help.
import './controls.css';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../text/text.ts';

interface ChoiceProps<Value extends string> {
  legend: string;
  hint?: string;
  options: readonly { readonly value: Value; readonly label: string }[];
  value: Value;
  onChange: (value: Value) => void;
}

/** One of several, as inked paper slips. */
export function Choice<Value extends string>({ legend, hint, options, value, onChange }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <fieldset class="choice" aria-describedby={hint ? `${id}-hint` : undefined}>
      <legend>{legend}</legend>
      <div class="choice-row">
        {options.map((option) => (
          <label key={option.value}>
            <input type="radio" name={id} checked={option.value === value} onChange={() => onChange(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </fieldset>
  );
}

interface SwitchProps {
  label: string;
  hint?: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

/** A brass switch on a plate. */
export function Switch({ label, hint, isOn, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div class="row">
      <label class="switch">
        <span class="row-words">
          <b>{label}</b>
          {hint && (
            <span class="hint" id={`${id}-hint`}>
              {hint}
            </span>
          )}
        </span>
        <input
          type="checkbox"
          role="switch"
          checked={isOn}
          aria-label={label}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span class="switch-word" aria-hidden="true">
          {isOn ? t('settings.on') : t('settings.off')}
        </span>
      </label>
    </div>
  );
}

interface SliderProps {
  label: string;
  hint?: string;
  value: number;
  min: number;
  max: number;
  step: number;
  valueText: string;
  isDisabled?: boolean;
  onChange: (value: number) => void;
}

/** A brass knob on a groove. */
export function Slider({ label, hint, value, min, max, step, valueText, isDisabled = false, onChange }: SliderProps) {
  const id = useId();
  return (
    <div class="row slider">
      <label for={id}>
        <b>{label}</b>
        <output for={id}>{value}</output>
      </label>
      <input
        id={id}
        type="range"
        {...{ min, max, step, value }}
        disabled={isDisabled}
        aria-valuetext={valueText}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      {hint && <p class="hint">{hint}</p>}
    </div>
  );
}

interface SettingsSheetProps {
  name: 'shift' | 'eyes' | 'ears' | 'disputes' | 'kept'; // styles lay it by
  title: string;
  children: ComponentChildren;
}

/** A sheet of the settings, with its heading. */
export function SettingsSheet({ name, title, children }: SettingsSheetProps) {
  const id = useId();
  return (
    <section class="sheet settings-sheet" data-sheet={name} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
