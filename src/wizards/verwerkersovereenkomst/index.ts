export * from './journey.ts';
export * from './records.ts';
export * from './review.ts';
