import type { Calculation, Citation, Step, Text } from '#rules/types.ts';
import './forms.css';
import { type Language, say } from './language.ts';
import { figure, figureWithUnit } from './money.ts';
import { formulaText, readable } from './readable.ts';
import { fill, texts } from './texts.ts';

export interface ExplanationProps {
  readonly trace: readonly Step[];
  /** What the figure is called that a person came for: its step is told even where it is nothing. */
  readonly main?: Text | undefined;
  readonly language: Language;
}

/**
 * The whole trace told step by step: what is computed, how in words, with which numbers, by which law. What comes
 * to nothing because nothing was given stands aside, folded, so that it does not hide what counts.
 */
export function Explanation({ trace, main, language }: ExplanationProps) {
  const told = toldSteps(trace, main);
  const idle = trace.filter((step) => !told.includes(step));
  return (
    <>
      <Steps steps={told} first={1} language={language} />
      {idle.length > 0 && (
        <details className="ff-idle">
          <summary>{fill(say(texts.idle, language), { n: idle.length })}</summary>
          <Steps steps={idle} first={told.length + 1} language={language} />
        </details>
      )}
    </>
  );
}

/** The main step, the last one, and those that something was put into: a figure, or a step told before. */
function toldSteps(trace: readonly Step[], main: Text | undefined): readonly Step[] {
  const told: Step[] = [];
  for (const step of trace) {
    const isMain = main !== undefined && step.name.zh.startsWith(main.zh);
    const goesOn = told.some(({ name }) => step.formula.zh.includes(name.zh));
    if (isMain || goesOn || !isIdle(step) || step === trace.at(-1)) told.push(step);
  }
  return told;
}

/** Nothing but zeros was put in, and zero came out. Rates and the one they are added to are no figures of a person. */
function isIdle({ value, substitution }: Step): boolean {
  const figures = substitution.replace(/\d+(?:\.\d+)?%/gu, '').match(/\d+(?:\.\d+)?/gu) ?? [];
  return !/[1-9]/u.test(value) && figures.every((one) => one === '1' || !/[1-9]/u.test(one));
}

function Steps({
  steps,
  first,
  language,
}: {
  steps: readonly Step[];
  /** The number of the first of them. */
  first: number;
  language: Language;
}) {
  return (
    <ol className="ff-steps" start={first}>
      {steps.map((step, index) => (
        <li key={step.id} className="ff-step">
          <StepText step={step} number={first + index} language={language} />
        </li>
      ))}
    </ol>
  );
}

function StepText({ step, number, language }: { step: Step; number: number; language: Language }) {
  const numbers = readable(step.substitution, language);
  const result = figure(step.value, step.unit);
  return (
    <>
      <h3 className="ff-stephead">
        <span className="ff-stepno" aria-hidden="true">
          {number}
        </span>
        <span className="ui-visually-hidden">{fill(say(texts.step, language), { n: number })}</span>
        <span>{say(step.name, language)}</span>
        <strong className="ff-money">{figureWithUnit(step.value, step.unit, language)}</strong>
      </h3>
      <dl className="ff-stepbody">
        <dt>{say(texts.formula, language)}</dt>
        <dd>{formulaText(step.formula, language)}</dd>
        {numbers !== result && numbers !== '0' && (
          <>
            <dt>{say(texts.numbers, language)}</dt>
            <dd className="ff-numbers">
              {numbers} = {result}
            </dd>
          </>
        )}
        {step.citations.length > 0 && (
          <>
            <dt>{say(texts.law, language)}</dt>
            <dd>
              <Citations citations={step.citations} language={language} />
            </dd>
          </>
        )}
      </dl>
    </>
  );
}

/** Where the figures stand in law, with the dates they hold for; unchecked sources are labelled. */
export function Citations({
  citations,
  language,
}: {
  citations: Calculation['citations'];
  language: Language;
}) {
  return (
    <ul className="ff-citations">
      {distinct(citations).map((citation) => (
        <li key={keyOf(citation)}>
          {titled(citation, language)} <span className="ff-dates">{dates(citation, language)}</span>
          {citation.confidence === 'check' && (
            <abbr className="ff-unchecked" title={say(texts.uncheckedHelp, language)}>
              {say(texts.unchecked, language)}
            </abbr>
          )}
        </li>
      ))}
    </ul>
  );
}

function keyOf({ title, article, from, to, confidence }: Citation): string {
  return [title, article, from, to, confidence].join('|');
}

/** Several values may rest on one article; a reader wants it once. */
function distinct(citations: readonly Citation[]): readonly Citation[] {
  return [...new Map(citations.map((citation) => [keyOf(citation), citation])).values()];
}

function titled(citation: Citation, language: Language): string {
  if (citation.article === undefined) return citation.title;
  return fill(say(texts.article, language), { title: citation.title, article: citation.article });
}

function dates(citation: Citation, language: Language): string {
  const { from, to } = citation;
  const text = to === undefined ? fill(say(texts.since, language), { from }) : '';
  return text || fill(say(texts.between, language), { from, to: to ?? '' });
}
