/** What the story says of itself in one language. */
export interface StoryWords {
  /** The name of the site: two to five words. */
  readonly name: string;
  /** The title of the document. */
  readonly title: string;
  readonly headline: string;
  /** What happened, who says so and who denies it: at most 300 characters. */
  readonly standfirst: string;
  /** One line for readers whose language nobody knows yet, in search results and previews. */
  readonly description: string;
  /** What a mark beside a publisher means. */
  readonly markedSources: string;
  /** The one rule by which publishers are marked. */
  readonly markingRule: string;
}
