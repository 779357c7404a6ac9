/** Comments on ranges (WordApi 1.4). */
import { HostCollection, HostObject } from '../richapi/host-object';
import type { WordDocument } from './document';
import type { Range } from './range';

export class Comment extends HostObject {
  readonly $info = {
    name: 'Comment',
    id: 'id',
    tracked: true,
    scalars: ['id', 'content', 'resolved', 'authorName'],
  };
  resolved = false;
  readonly authorName = '本人';
  constructor(
    private readonly document: WordDocument,
    readonly id: string,
    readonly $range: Range,
    public content: string,
  ) {
    super();
  }
  getRange(): Range {
    return this.$range.getRange();
  }
  delete(): void {
    this.document.$comments.splice(this.document.$comments.indexOf(this), 1);
  }
}

export class CommentCollection extends HostCollection<Comment> {
  readonly $info = { name: 'CommentCollection', tracked: true };
  constructor(private readonly document: WordDocument) {
    super();
  }
  get $items(): readonly Comment[] {
    return this.document.$comments;
  }
}
