/** Sentences that stand beside a story and tell nothing of it: credits of pictures, calls to subscribe, requests for comment. */
export const ASIDES =
  /^(?:cover |file )?(?:credit|photo(?:graph)?|image|picture|video|caption)s?\s?(?::|by\b|courtesy\b)|^(?:follow us|subscribe|sign up|read more|read our|click here|loading|like our page|reposted from)\b|\breached out to .{0,80} for comment\b|\b(?:did not|could not|was not)\b.{0,60}\b(?:requests? for comment|be reached for comment|available for comment)\b/i
