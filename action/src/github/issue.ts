/** An issue as far as it matters here. */
export type Issue = {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
  readonly stateReason: string | null;
  readonly labels: readonly string[];
};

/** An issue to be opened. */
export type IssueDraft = {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  /** Logins; whoever cannot be assigned is left out. */
  readonly assignees: readonly string[];
};

/** One thing to be done to issues. */
export type IssueAction =
  | { readonly type: 'create'; readonly about: string; readonly draft: IssueDraft }
  | {
      readonly type: 'update';
      readonly about: string;
      readonly number: number;
      readonly changes: Partial<Pick<IssueDraft, 'title' | 'body' | 'labels'>>;
    }
  | {
      readonly type: 'close';
      readonly about: string;
      readonly number: number;
      readonly reason: 'completed' | 'not_planned';
      readonly comment: string;
    }
  | { readonly type: 'reopen'; readonly about: string; readonly number: number; readonly comment: string };
