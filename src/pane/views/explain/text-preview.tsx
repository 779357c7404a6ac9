/** The sections as they will be published; each figure leads to its cell, what is missing leads to the supplement. */
import { useState, type ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { NarrativeDocument, Paragraph, Run, Section, Source } from '../../../core/narrative';
import { largeChanges } from '../../model/explanation';
import { useSay } from '../../parts/context';
import { InlineButton } from '../../parts/inline-button';
import { EXPLAIN_WORDS } from '../../words/explain';
import { FigureButton } from './figure-button';
import { SourceStrip } from './source-strip';

const useStyles = makeStyles({
  text: { padding: '8px 14px 16px', lineHeight: '1.75', overflowWrap: 'anywhere', maxWidth: '46em' },
  foot: { position: 'sticky', bottom: 0, marginTop: 'auto' },
  title: {
    margin: '8px 0 12px',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'center',
  },
  heading1: { margin: '14px 0 4px', fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  heading2: { margin: '10px 0 4px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  body: { margin: '0 0 6px', textIndent: '2em' },
  large: {
    margin: '0 0 6px',
    padding: '2px 8px',
    borderLeft: `3px solid ${tokens.colorStatusWarningForeground1}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorStatusWarningForeground1,
  },
  blank: {
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorStatusWarningForeground1,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  missing: {
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface TextPreviewProps {
  readonly document: NarrativeDocument;
  readonly largeChange: number;
  /** Leads to where what is missing can be given; without it a blank is only shown. */
  readonly onMissing?: (key: string) => void;
  readonly footer: ReactNode;
}

export function TextPreview({ document, largeChange, onMissing, footer }: TextPreviewProps) {
  const styles = useStyles();
  const [source, setSource] = useState<Source>();
  return (
    <>
      <article className={styles.text} lang="zh-CN">
        {document.sections.map((section) => (
          <SectionText
            key={section.id}
            section={section}
            largeChange={largeChange}
            onSource={setSource}
            onMissing={onMissing}
          />
        ))}
      </article>
      <div className={styles.foot}>
        <SourceStrip source={source} />
        {footer}
      </div>
    </>
  );
}

interface SectionTextProps {
  readonly section: Section;
  readonly largeChange: number;
  readonly onSource: (source: Source | undefined) => void;
  readonly onMissing: ((key: string) => void) | undefined;
}

function SectionText({ section, largeChange, onSource, onMissing }: SectionTextProps) {
  const say = useSay(EXPLAIN_WORDS);
  const styles = useStyles();
  const large = [...new Set(largeChanges(section, largeChange))];
  return (
    <section>
      {section.paragraphs.map((paragraph, place) => (
        <ParagraphText key={place} paragraph={paragraph} onSource={onSource} onMissing={onMissing} />
      ))}
      {large.length > 0 ? (
        <p className={styles.large}>{say('large', { figures: large.join('、') })}</p>
      ) : null}
    </section>
  );
}

const TAGS: Readonly<Record<Paragraph['style'], 'h2' | 'h3' | 'h4' | 'p'>> = {
  title: 'h2',
  heading1: 'h3',
  heading2: 'h4',
  body: 'p',
};

interface ParagraphTextProps extends Pick<SectionTextProps, 'onSource' | 'onMissing'> {
  readonly paragraph: Paragraph;
}

function ParagraphText({ paragraph: { style, runs }, onSource, onMissing }: ParagraphTextProps) {
  const styles = useStyles();
  const Tag = TAGS[style];
  return (
    <Tag className={mergeClasses(styles[style])}>
      {runs.map((run, place) => (
        <RunText key={place} run={run} onSource={onSource} onMissing={onMissing} />
      ))}
    </Tag>
  );
}

function RunText({
  run,
  onSource,
  onMissing,
}: { readonly run: Run } & Pick<SectionTextProps, 'onSource' | 'onMissing'>) {
  const say = useSay(EXPLAIN_WORDS);
  const styles = useStyles();
  if (run.kind === 'text') return <>{run.text}</>;
  if (run.kind === 'figure') return <FigureButton text={run.text} source={run.source} onSource={onSource} />;
  if (!onMissing) return <span className={styles.blank}>{run.text}</span>;
  return (
    <InlineButton
      className={mergeClasses(styles.blank, styles.missing)}
      label={say('missingLabel', { what: run.what })}
      onPress={() => onMissing(run.key)}
    >
      {run.text}
    </InlineButton>
  );
}
