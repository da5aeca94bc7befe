declare module 'twitter-text' {
  const twitter: {
    parseTweet(text: string): { weightedLength: number };
    extractHashtagsWithIndices(text: string): { hashtag: string; indices: [number, number] }[];
  };
  export default twitter;
}
