/** A post that was delivered for a booking, with the counts of one day, held against what was planned. */
export interface DeliveredPost {
  url: string;
  publishedAt: number | null;
  readAt: number;
  views: number | null;
  engagements: number | null;
}
