export * from './ErrorSummary.tsx';
export * from './FormField.tsx';
export * from './OptionGroup.tsx';
export * from './StepHeader.tsx';
export * from './TextInput.tsx';
export { describeField, type FieldTexts } from './field-texts.ts';
