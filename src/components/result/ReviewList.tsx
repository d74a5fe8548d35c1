import { texts } from './texts.ts';

/** A question and its answer. Without `antwoord` the value is a link to fill it in. */
export type ReviewRow = {
  vraag: string;
  antwoord: string | readonly string[] | undefined;
  /** The page, and the field on it, where the answer is changed. */
  href: string;
};

/** Given answers, each with a link to change it. */
export function ReviewList({ rows }: { rows: readonly ReviewRow[] }) {
  return (
    <dl className="utrecht-data-list utrecht-data-list--html-dl pw-answers">
      {rows.map((row) => (
        <ReviewItem key={row.href + row.vraag} {...row} />
      ))}
    </dl>
  );
}

function ReviewItem({ vraag, antwoord, href }: ReviewRow) {
  const answer = typeof antwoord === 'string' ? antwoord : antwoord?.join('\n');
  const isMissing = answer === undefined || answer === '';
  return (
    <div className="utrecht-data-list__item">
      <dt className="utrecht-data-list__item-key">{vraag}</dt>
      <dd className="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">
        {isMissing ? (
          <a className="nl-link pw-answers__missing" href={href}>
            {texts.missing}
            <span className="pw-visually-hidden">: {vraag}</span>
          </a>
        ) : (
          answer
        )}
      </dd>
      {!isMissing && (
        <dd className="utrecht-data-list__actions utrecht-data-list__actions--html-dd">
          <a className="nl-link" href={href}>
            {texts.change}
            <span className="pw-visually-hidden">: {vraag}</span>
          </a>
        </dd>
      )}
    </div>
  );
}
