/** One paragraph of last year's document becomes this year's, and last year's again. */
import type { SectionHost, TextHost } from '../platform';
import { backwards } from './beside-turning';
import { placeBefore, textAsRead, standingBefore, standingPlace } from './draft-standing';
import type { WordDraft } from './word-draft';

/** Not changed where it is no longer what it was, or is left to a person. */
export interface TurnedParagraph {
  readonly draft: WordDraft;
  readonly isChanged: boolean;
}

export class ParagraphTurning {
  constructor(
    private readonly sections: SectionHost,
    private readonly text: TextHost,
  ) {}

  async turn(draft: WordDraft, place: number): Promise<TurnedParagraph> {
    const one = draft.rolled.paragraphs[place];
    if (one?.kind === 'removed') return this.takeAway(draft, place, one.paragraph);
    return { draft, isChanged: await this.write(draft, place) };
  }

  private async write(draft: WordDraft, place: number): Promise<boolean> {
    const one = draft.rolled.paragraphs[place];
    if (one?.kind === 'added') return this.sections.addBehind(placeBefore(draft, place), one.text);
    if (one?.kind !== 'changed') return false;
    const paragraph = standingPlace(draft, one.paragraph);
    return this.sections.rewrite({ paragraph, text: textAsRead(draft, one.paragraph), changes: one.changes });
  }

  /** Only what can be put back as it was. */
  private async takeAway(draft: WordDraft, place: number, at: number): Promise<TurnedParagraph> {
    const standing = { paragraph: standingPlace(draft, at), text: textAsRead(draft, at) };
    const look = at > 0 ? await this.sections.lookOf(standing) : undefined;
    if (look) {
      const looks = new Map([...draft.looks, [place, look]]);
      return { draft: { ...draft, looks }, isChanged: await this.sections.remove(standing) };
    }
    const { paragraphs } = await this.text.read();
    const isThere = paragraphs[standing.paragraph]?.text === standing.text;
    const byHand = isThere ? new Set([...draft.byHand, place]) : draft.byHand;
    return { draft: { ...draft, byHand }, isChanged: false };
  }

  async turnBack(draft: WordDraft, place: number): Promise<TurnedParagraph> {
    return { draft, isChanged: await this.writeBack(draft, place) };
  }

  private async writeBack(draft: WordDraft, place: number): Promise<boolean> {
    const one = draft.rolled.paragraphs[place];
    if (one?.kind === 'changed') {
      const paragraph = standingPlace(draft, one.paragraph);
      const changes = backwards(textAsRead(draft, one.paragraph), one.changes);
      return this.sections.rewrite({ paragraph, text: one.text, changes });
    }
    if (one?.kind === 'removed') {
      const before = standingBefore(draft, one.paragraph);
      return this.sections.addBehind(before, textAsRead(draft, one.paragraph), draft.looks.get(place));
    }
    if (one?.kind !== 'added') return false;
    return this.sections.remove({ paragraph: placeBefore(draft, place).paragraph + 1, text: one.text });
  }
}
